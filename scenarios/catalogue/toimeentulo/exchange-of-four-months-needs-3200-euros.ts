import type { Scenario } from '../../scenario.ts';
import { exchangeUntil } from './exchange-until.ts';
import { withVarat } from './with-varat.ts';

export const exchangeOfFourMonthsNeeds3200Euros: Scenario = {
  name: 'exchange-of-four-months-needs-3200-euros',
  theme: 'toimeentulo',
  sentence: 'An exchange student who comes for four months has enough with 3,200 euros.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: exchangeUntil('2027-04-30', withVarat(3200)),
  expected: { outcomes: ['automatic-grant'] },
};
