import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const varatOf9600EurosAreEnough: Scenario = {
  name: 'varat-of-9600-euros-are-enough',
  theme: 'toimeentulo',
  sentence: 'An applicant for two years of studies who has 9,600 euros, to the cent, has the means for the first year.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { hakemus: withVarat(9600) },
  expected: { outcomes: ['automatic-grant'] },
};
