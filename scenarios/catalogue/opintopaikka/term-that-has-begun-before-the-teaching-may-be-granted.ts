import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';
import { decidedAt } from './decided-at.ts';

// The studies begin with the programme or with the term: no source says with which.
export const termThatHasBegunBeforeTheTeachingMayBeGranted: Scenario = {
  name: 'term-that-has-begun-before-the-teaching-may-be-granted',
  theme: 'opintopaikka',
  sentence:
    'An applicant not enrolled yet, whose teaching begins on 1.9., may be granted on 15.8. or may go to an official.',
  claims: ['DF-011', 'DF-062'],
  conditions: ['studies-have-not-begun', 'permit-is-granted-exactly-as-applied-for'],
  world: {
    traits: { virta: 'ei-oikeutta' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, alkaa: '2026-09-01' } }),
    pyynto: decidedAt('2026-08-15T12:00:00+03:00'),
  },
  expected: leftOpen('studies-have-not-begun', 'permit-is-granted-exactly-as-applied-for'),
};
