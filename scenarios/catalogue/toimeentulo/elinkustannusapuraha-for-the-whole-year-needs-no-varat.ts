import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const elinkustannusapurahaForTheWholeYearNeedsNoVarat: Scenario = {
  name: 'elinkustannusapuraha-for-the-whole-year-needs-no-varat',
  theme: 'toimeentulo',
  sentence: 'An applicant whose grant for living covers more than the whole year needs no money of their own.',
  claims: ['DF-039'],
  conditions: ['toimeentulo-is-sufficient'],
  world: { hakemus: withVarat(0, { elinkustannusapuraha: 12_000 }) },
  expected: { outcomes: ['automatic-grant'] },
};
