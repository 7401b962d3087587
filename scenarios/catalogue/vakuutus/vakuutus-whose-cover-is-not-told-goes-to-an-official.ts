import type { Scenario } from '../../scenario.ts';

export const vakuutusWhoseCoverIsNotToldGoesToAnOfficial: Scenario = {
  name: 'vakuutus-whose-cover-is-not-told-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An insurance whose cover nobody tells goes to an official.',
  claims: ['DF-041', 'DF-048'],
  conditions: ['vakuutus-covers-the-stay'],
  world: {
    hakemus: (hakemus) => {
      const { kattavuus: _, ...vakuutus } = hakemus.vakuutus;
      return { ...hakemus, vakuutus };
    },
  },
  expected: { outcomes: ['to-official'] },
};
