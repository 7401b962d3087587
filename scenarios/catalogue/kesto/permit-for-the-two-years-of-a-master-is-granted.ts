import type { Scenario } from '../../scenario.ts';
import { applyUntil } from './apply-until.ts';

export const permitForTheTwoYearsOfAMasterIsGranted: Scenario = {
  name: 'permit-for-the-two-years-of-a-master-is-granted',
  theme: 'kesto',
  sentence: "A master's student who applies for the two years of the target time, to the day, is granted.",
  claims: ['DF-016'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: { traits: { tutkinto: 'ylempi' }, hakemus: applyUntil('2028-07-31') },
  expected: { outcomes: ['automatic-grant'] },
};
