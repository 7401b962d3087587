import type { Scenario } from '../../scenario.ts';
import { exchangeUntil } from './exchange-until.ts';
import { withVarat } from './with-varat.ts';

export const exchangeOfExactlyAYearNeeds9600Euros: Scenario = {
  name: 'exchange-of-exactly-a-year-needs-9600-euros',
  theme: 'toimeentulo',
  sentence:
    'An exchange student who comes for a year to the day needs the sum of a year, so 8,800 euros go to an official.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: exchangeUntil('2027-12-31', withVarat(8800)),
  expected: { outcomes: ['to-official'] },
};
