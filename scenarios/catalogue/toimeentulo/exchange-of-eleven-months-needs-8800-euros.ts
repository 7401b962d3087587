import type { Scenario } from '../../scenario.ts';
import { exchangeUntil } from './exchange-until.ts';
import { withVarat } from './with-varat.ts';

export const exchangeOfElevenMonthsNeeds8800Euros: Scenario = {
  name: 'exchange-of-eleven-months-needs-8800-euros',
  theme: 'toimeentulo',
  sentence: 'An exchange student who comes for eleven months has enough with 8,800 euros, less than the sum of a year.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: exchangeUntil('2027-11-30', withVarat(8800)),
  expected: { outcomes: ['automatic-grant'] },
};
