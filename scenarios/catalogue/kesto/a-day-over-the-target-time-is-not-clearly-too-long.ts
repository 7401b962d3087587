import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const aDayOverTheTargetTimeIsNotClearlyTooLong: Scenario = {
  name: 'a-day-over-the-target-time-is-not-clearly-too-long',
  theme: 'kesto',
  sentence:
    "A master's student who applies for two years and a day does not clearly exceed the target time, and is granted.",
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'ylempi' }, hakemus: applyUntil('2028-08-01') },
  expected: { outcomes: ['automatic-grant'] },
};
