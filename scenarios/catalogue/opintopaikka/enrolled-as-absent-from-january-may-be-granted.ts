import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';

// Enrolment is no published condition, but an absent student's need of a permit may be asked: the sources say neither.
export const enrolledAsAbsentFromJanuaryMayBeGranted: Scenario = {
  name: 'enrolled-as-absent-from-january-may-be-granted',
  theme: 'opintopaikka',
  sentence: 'An applicant whose studies begin in January, enrolled as absent, may be granted or may go to an official.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'permit-is-granted-exactly-as-applied-for'],
  world: {
    traits: { alkaa: 'tammikuu', ilmoittautuminenTila: 'POISSA' },
    ratkaisuhetki: '2026-12-01T12:00:00+02:00',
  },
  expected: leftOpen('opiskelupaikka-is-confirmed-by-a-register', 'permit-is-granted-exactly-as-applied-for'),
};
