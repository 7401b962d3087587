import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const enrolmentInAStateThatNobodyKnowsGoesToAnOfficial: Scenario = {
  name: 'enrolment-in-a-state-that-nobody-knows-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence: 'An enrolment in an unknown state, which Koski shows as missing (4), goes to an official.',
  claims: ['DF-090', 'VI-068'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inIlmoittautumiset((one) => ({ ...one, tila: '9' })) }),
  expected: { outcomes: ['to-official'] },
};
