import type { Scenario } from '../../scenario.ts';
import { exchangeUntil } from './exchange-until.ts';
import { withVarat } from './with-varat.ts';

export const exchangeOfElevenMonthsWithACentTooLittleGoesToAnOfficial: Scenario = {
  name: 'exchange-of-eleven-months-with-a-cent-too-little-goes-to-an-official',
  theme: 'toimeentulo',
  sentence: 'An exchange student who comes for eleven months with one cent less than 8,800 euros goes to an official.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: exchangeUntil('2027-11-30', withVarat(8799.99)),
  expected: { outcomes: ['to-official'] },
};
