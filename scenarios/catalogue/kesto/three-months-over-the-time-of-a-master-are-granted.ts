import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const threeMonthsOverTheTimeOfAMasterAreGranted: Scenario = {
  name: 'three-months-over-the-time-of-a-master-are-granted',
  theme: 'kesto',
  sentence:
    "A master's student who applies for two years and three months does not yet clearly exceed the target time.",
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'ylempi' }, hakemus: applyUntil('2028-10-31') },
  expected: { outcomes: ['automatic-grant'] },
};
