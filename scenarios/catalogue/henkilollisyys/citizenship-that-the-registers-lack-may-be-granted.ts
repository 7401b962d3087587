import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';

// Registers without a citizenship contradict nothing, but confirm nothing either: the sources leave it open.
export const citizenshipThatTheRegistersLackMayBeGranted: Scenario = {
  name: 'citizenship-that-the-registers-lack-may-be-granted',
  theme: 'henkilollisyys',
  sentence: 'An applicant of whom the learner register has no citizenship may be granted or may go to an official.',
  claims: ['DF-018', 'DF-071'],
  conditions: ['applicant-is-a-third-country-national', 'permit-is-granted-exactly-as-applied-for'],
  world: { traits: { anomaly: 'the-learner-register-has-no-citizenship' } },
  expected: leftOpen('applicant-is-a-third-country-national', 'permit-is-granted-exactly-as-applied-for'),
};
