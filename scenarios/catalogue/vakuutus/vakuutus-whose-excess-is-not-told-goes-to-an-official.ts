import type { Scenario } from '../../scenario.ts';

export const vakuutusWhoseExcessIsNotToldGoesToAnOfficial: Scenario = {
  name: 'vakuutus-whose-excess-is-not-told-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An insurance whose excess nobody tells goes to an official: what is unknown is not taken for nothing.',
  claims: ['DF-042', 'DF-048'],
  conditions: ['vakuutus-covers-the-stay'],
  world: {
    hakemus: (hakemus) => {
      const { omavastuu: _, ...vakuutus } = hakemus.vakuutus;
      return { ...hakemus, vakuutus };
    },
  },
  expected: { outcomes: ['to-official'] },
};
