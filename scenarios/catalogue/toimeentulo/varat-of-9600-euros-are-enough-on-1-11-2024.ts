import type { Scenario } from '../../scenario.ts';
import { firstSecondOf1112024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const varatOf9600EurosAreEnoughOn1112024: Scenario = {
  name: 'varat-of-9600-euros-are-enough-on-1-11-2024',
  theme: 'toimeentulo',
  sentence: 'From midnight of 1.11.2024 in Helsinki 9,600 euros are enough for a year.',
  claims: ['DF-036', 'DF-060'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(firstSecondOf1112024, withVarat(9600)),
  expected: { outcomes: ['automatic-grant'] },
};
