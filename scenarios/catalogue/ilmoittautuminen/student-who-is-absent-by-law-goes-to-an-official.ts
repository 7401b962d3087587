import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const studentWhoIsAbsentByLawGoesToAnOfficial: Scenario = {
  name: 'student-who-is-absent-by-law-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence:
    'An extended permit of a student who is absent for a reason that the law knows in the term of the decision (state 3) goes to an official.',
  claims: ['DF-090', 'DF-091'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inIlmoittautumiset((one) => ({ ...one, tila: '3' })) }),
  expected: { outcomes: ['to-official'] },
};
