import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusFromTheDayBeforeArrivalIsEnough: Scenario = {
  name: 'vakuutus-from-the-day-before-arrival-is-enough',
  theme: 'vakuutus',
  sentence: 'An insurance that is valid from the day before the permit is to begin is enough.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: studiesUntil('2028-07-31', withVakuutus({ alku: '2026-07-31' })) },
  expected: { outcomes: ['automatic-grant'] },
};
