import type { Scenario } from '../../scenario.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const coverGoesByTheStudiesAndNotByTheTimeAppliedFor: Scenario = {
  name: 'cover-goes-by-the-studies-and-not-by-the-time-applied-for',
  theme: 'vakuutus',
  sentence: 'Studies of two years need 40,000 euros of cover, also when the permit is applied for the first year only.',
  claims: ['DF-041'],
  conditions: ['vakuutus-covers-the-stay'],
  world: {
    hakemus: (hakemus) =>
      withVakuutus({ kattavuus: 40_000 })({
        ...hakemus,
        haettuAika: { ...hakemus.haettuAika, loppu: '2027-07-31' },
      }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
