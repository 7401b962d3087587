import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const threeMonthsAndADayOverTheTimeOfABachelorGoToAnOfficial: Scenario = {
  name: 'three-months-and-a-day-over-the-time-of-a-bachelor-go-to-an-official',
  theme: 'kesto',
  sentence: "A bachelor's student who applies for three years, three months and a day goes to an official.",
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'alempi' }, hakemus: applyUntil('2029-11-01') },
  expected: { outcomes: ['to-official'] },
};
