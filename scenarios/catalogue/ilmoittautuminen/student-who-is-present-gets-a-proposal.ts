import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const studentWhoIsPresentGetsAProposal: Scenario = {
  name: 'student-who-is-present-gets-a-proposal',
  theme: 'ilmoittautuminen',
  sentence: 'An extended permit of a student who is present in the term of the decision (state 1) is proposed.',
  claims: ['DF-090'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inIlmoittautumiset((one) => ({ ...one, tila: '1' })) }),
  expected: { outcomes: ['proposal'] },
};
