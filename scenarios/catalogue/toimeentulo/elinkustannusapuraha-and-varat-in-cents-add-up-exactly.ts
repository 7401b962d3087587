import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const elinkustannusapurahaAndVaratInCentsAddUpExactly: Scenario = {
  name: 'elinkustannusapuraha-and-varat-in-cents-add-up-exactly',
  theme: 'toimeentulo',
  sentence: "A grant of 2,000.31 euros and 7,599.69 of one's own make 9,600 to the cent, however a computer adds them.",
  claims: ['DF-036', 'DF-039'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { hakemus: withVarat(7599.69, { elinkustannusapuraha: 2000.31 }) },
  expected: { outcomes: ['automatic-grant'] },
};
