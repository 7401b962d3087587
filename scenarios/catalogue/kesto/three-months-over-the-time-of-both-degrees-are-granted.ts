import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const threeMonthsOverTheTimeOfBothDegreesAreGranted: Scenario = {
  name: 'three-months-over-the-time-of-both-degrees-are-granted',
  theme: 'kesto',
  sentence:
    'A student for both degrees who applies for five years and three months does not yet clearly exceed the target time.',
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'alempi-ja-ylempi' }, hakemus: applyUntil('2031-10-31') },
  expected: { outcomes: ['automatic-grant'] },
};
