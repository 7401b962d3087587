import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const studentWithoutAFeeGetsAProposal: Scenario = {
  name: 'student-without-a-fee-gets-a-proposal',
  theme: 'jatkolupa',
  sentence: 'A student who has no fee to pay gets a proposal.',
  claims: ['DF-090', 'VI-063'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({ traits: { lukuvuosimaksu: 'none-required' } }),
  expected: { outcomes: ['proposal'] },
};
