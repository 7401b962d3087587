import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusOf40000EurosCoversStudiesOfTwoYears: Scenario = {
  name: 'vakuutus-of-40000-euros-covers-studies-of-two-years',
  theme: 'vakuutus',
  sentence: 'Studies of two years to the day need an insurance of 40,000 euros, and that is enough.',
  claims: ['DF-041'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: studiesUntil('2028-07-31', withVakuutus({ kattavuus: 40_000 })) },
  expected: { outcomes: ['automatic-grant'] },
};
