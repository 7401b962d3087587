import type { Scenario } from '../../scenario.ts';

export const vakuutusWithAnExcessOf301EurosGoesToAnOfficial: Scenario = {
  name: 'vakuutus-with-an-excess-of-301-euros-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An insurance whose excess is one euro more than 300 does not do, so the application goes to an official.',
  claims: ['DF-042'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: {
    hakemus: (hakemus) => ({
      ...hakemus,
      vakuutus: { ...hakemus.vakuutus, laji: 'vakuutus', kattavuus: 120_000, omavastuu: 301 },
    }),
  },
  expected: { outcomes: ['to-official'], conditions: { 'vakuutus-covers-the-stay': ['not-met'] } },
};
