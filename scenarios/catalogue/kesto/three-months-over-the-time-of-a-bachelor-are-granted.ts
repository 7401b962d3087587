import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const threeMonthsOverTheTimeOfABachelorAreGranted: Scenario = {
  name: 'three-months-over-the-time-of-a-bachelor-are-granted',
  theme: 'kesto',
  sentence:
    "A bachelor's student who applies for three years and three months does not yet clearly exceed the target time.",
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'alempi' }, hakemus: applyUntil('2029-10-31') },
  expected: { outcomes: ['automatic-grant'] },
};
