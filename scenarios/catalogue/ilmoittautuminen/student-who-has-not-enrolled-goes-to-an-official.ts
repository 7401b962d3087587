import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const studentWhoHasNotEnrolledGoesToAnOfficial: Scenario = {
  name: 'student-who-has-not-enrolled-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence:
    'An extended permit of a student who is not enrolled in the term of the decision (state 4) goes to an official.',
  claims: ['DF-090'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inIlmoittautumiset((one) => ({ ...one, tila: '4' })) }),
  expected: { outcomes: ['to-official'] },
};
