import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const elinkustannusapurahaOf2000EurosLeaves7600ToShow: Scenario = {
  name: 'elinkustannusapuraha-of-2000-euros-leaves-7600-to-show',
  theme: 'toimeentulo',
  sentence: 'An applicant with a grant of 2,000 euros for living needs 7,600 euros of their own.',
  claims: ['DF-039'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { hakemus: withVarat(7600, { elinkustannusapuraha: 2000 }) },
  expected: { outcomes: ['automatic-grant'] },
};
