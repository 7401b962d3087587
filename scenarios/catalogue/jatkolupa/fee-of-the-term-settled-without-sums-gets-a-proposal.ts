import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const feeOfTheTermSettledWithoutSumsGetsAProposal: Scenario = {
  name: 'fee-of-the-term-settled-without-sums-gets-a-proposal',
  theme: 'jatkolupa',
  sentence: 'A fee of the term that is marked as settled is settled, also without sums.',
  claims: ['DF-032', 'DF-090'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({ traits: { lukuvuosimaksu: 'flag-without-sums' } }),
  expected: { outcomes: ['proposal'] },
};
