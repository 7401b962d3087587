import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';

// Enrolment is no published condition, but who did not enrol in time may lose the right: the sources say neither.
export const notEnrolledInTimeMayBeGranted: Scenario = {
  name: 'not-enrolled-in-time-may-be-granted',
  theme: 'opintopaikka',
  sentence: 'An applicant who took the place and did not enrol in time may be granted or may go to an official.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'permit-is-granted-exactly-as-applied-for'],
  world: { traits: { ilmoittautuminenTila: 'EI_ILMOITTAUTUNUT' } },
  expected: leftOpen('opiskelupaikka-is-confirmed-by-a-register', 'permit-is-granted-exactly-as-applied-for'),
};
