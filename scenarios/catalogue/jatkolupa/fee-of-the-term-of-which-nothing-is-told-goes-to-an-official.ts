import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const feeOfTheTermOfWhichNothingIsToldGoesToAnOfficial: Scenario = {
  name: 'fee-of-the-term-of-which-nothing-is-told-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'When there is a fee and no register tells of its payment, an official looks into it.',
  claims: ['DF-048', 'DF-090'],
  conditions: ['lukuvuosimaksu-of-the-term-is-settled'],
  world: extending({ traits: { lukuvuosimaksu: 'payment-untold' } }),
  expected: { outcomes: ['to-official'] },
};
