import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusOf120000EurosCoversStudiesADayShortOfTwoYears: Scenario = {
  name: 'vakuutus-of-120000-euros-covers-studies-a-day-short-of-two-years',
  theme: 'vakuutus',
  sentence: 'Studies a day short of two years need an insurance of 120,000 euros, and that is enough.',
  claims: ['DF-041'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: studiesUntil('2028-07-30', withVakuutus({ kattavuus: 120_000 })) },
  expected: { outcomes: ['automatic-grant'] },
};
