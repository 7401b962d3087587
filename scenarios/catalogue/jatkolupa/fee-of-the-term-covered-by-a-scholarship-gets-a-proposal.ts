import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const feeOfTheTermCoveredByAScholarshipGetsAProposal: Scenario = {
  name: 'fee-of-the-term-covered-by-a-scholarship-gets-a-proposal',
  theme: 'jatkolupa',
  sentence: 'A fee of the term that a scholarship covers is settled.',
  claims: ['DF-090', 'VI-073'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({ traits: { lukuvuosimaksu: 'full-scholarship' } }),
  expected: { outcomes: ['proposal'] },
};
