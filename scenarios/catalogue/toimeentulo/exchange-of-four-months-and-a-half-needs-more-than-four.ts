import type { Scenario } from '../../scenario.ts';
import { exchangeUntil } from './exchange-until.ts';
import { withVarat } from './with-varat.ts';

// A month that has begun counts whole or by its days: by either, this is too little.
export const exchangeOfFourMonthsAndAHalfNeedsMoreThanFour: Scenario = {
  name: 'exchange-of-four-months-and-a-half-needs-more-than-four',
  theme: 'toimeentulo',
  sentence: 'An exchange student who comes for four months and a half with less than 3,600 euros goes to an official.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  world: exchangeUntil('2027-05-15', withVarat(3590)),
  expected: { outcomes: ['to-official'] },
};
