import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusForAYearToTheDayIsEnough: Scenario = {
  name: 'vakuutus-for-a-year-to-the-day-is-enough',
  theme: 'vakuutus',
  sentence: 'Studies of two years need an insurance for one year, and one that ends with its last day is enough.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: studiesUntil('2028-07-31', withVakuutus({ alku: '2026-08-01', loppu: '2027-07-31' })) },
  expected: { outcomes: ['automatic-grant'] },
};
