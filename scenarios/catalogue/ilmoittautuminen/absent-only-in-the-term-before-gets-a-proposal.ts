import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const absentOnlyInTheTermBeforeGetsAProposal: Scenario = {
  name: 'absent-only-in-the-term-before-gets-a-proposal',
  theme: 'ilmoittautuminen',
  sentence: 'A student who was absent in the autumn and is present in the spring of the decision gets a proposal.',
  claims: ['DF-090'],
  conditions: ['student-is-enrolled-as-present'],
  world: extending({ documents: inIlmoittautumiset((one, index) => ({ ...one, tila: index === 0 ? '2' : '1' })) }),
  expected: { outcomes: ['proposal'] },
};
