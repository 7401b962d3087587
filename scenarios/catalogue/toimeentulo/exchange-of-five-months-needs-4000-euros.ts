import type { Scenario } from '../../scenario.ts';
import { exchangeUntil } from './exchange-until.ts';
import { withVarat } from './with-varat.ts';

export const exchangeOfFiveMonthsNeeds4000Euros: Scenario = {
  name: 'exchange-of-five-months-needs-4000-euros',
  theme: 'toimeentulo',
  sentence: 'An exchange student who comes for five months has enough with 4,000 euros.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: exchangeUntil('2027-05-31', withVarat(4000)),
  expected: { outcomes: ['automatic-grant'] },
};
