import type { Scenario } from '../../scenario.ts';

export const vakuutusWithoutAnEndThatIsToldGoesToAnOfficial: Scenario = {
  name: 'vakuutus-without-an-end-that-is-told-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An insurance of which nobody tells until when it is valid goes to an official.',
  claims: ['DF-043', 'DF-048'],
  conditions: ['vakuutus-covers-the-stay'],
  world: {
    hakemus: (hakemus) => {
      const { loppu: _, ...vakuutus } = hakemus.vakuutus;
      return { ...hakemus, vakuutus };
    },
  },
  expected: { outcomes: ['to-official'] },
};
