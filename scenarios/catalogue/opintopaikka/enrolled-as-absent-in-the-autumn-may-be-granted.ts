import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';

// Enrolment is no published condition, but an absent student's need of a permit may be asked: the sources say neither.
export const enrolledAsAbsentInTheAutumnMayBeGranted: Scenario = {
  name: 'enrolled-as-absent-in-the-autumn-may-be-granted',
  theme: 'opintopaikka',
  sentence: 'An applicant who has enrolled as absent for the autumn may be granted or may go to an official.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'permit-is-granted-exactly-as-applied-for'],
  world: { traits: { ilmoittautuminenTila: 'POISSA_SYKSY' } },
  expected: leftOpen('opiskelupaikka-is-confirmed-by-a-register', 'permit-is-granted-exactly-as-applied-for'),
};
