import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const threeMonthsAndADayOverTheTimeOfBothDegreesGoToAnOfficial: Scenario = {
  name: 'three-months-and-a-day-over-the-time-of-both-degrees-go-to-an-official',
  theme: 'kesto',
  sentence: 'A student for both degrees who applies for five years, three months and a day goes to an official.',
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'alempi-ja-ylempi' }, hakemus: applyUntil('2031-11-01') },
  expected: { outcomes: ['to-official'] },
};
