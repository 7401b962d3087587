import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const unpaidFeeOfTheTermGoesToAnOfficial: Scenario = {
  name: 'unpaid-fee-of-the-term-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A student whose fee of the term is unpaid goes to an official.',
  claims: ['DF-090'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({ traits: { lukuvuosimaksu: 'unpaid' } }),
  expected: { outcomes: ['to-official'] },
};
