import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const threeMonthsAndADayOverTheTimeOfAMasterGoToAnOfficial: Scenario = {
  name: 'three-months-and-a-day-over-the-time-of-a-master-go-to-an-official',
  theme: 'kesto',
  sentence: "A master's student who applies for two years, three months and a day goes to an official.",
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'ylempi' }, hakemus: applyUntil('2028-11-01') },
  expected: { outcomes: ['to-official'] },
};
