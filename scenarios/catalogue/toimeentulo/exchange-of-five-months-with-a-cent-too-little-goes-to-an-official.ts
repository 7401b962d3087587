import type { Scenario } from '../../scenario.ts';
import { exchangeUntil } from './exchange-until.ts';
import { withVarat } from './with-varat.ts';

export const exchangeOfFiveMonthsWithACentTooLittleGoesToAnOfficial: Scenario = {
  name: 'exchange-of-five-months-with-a-cent-too-little-goes-to-an-official',
  theme: 'toimeentulo',
  sentence: 'An exchange student who comes for five months with one cent less than 4,000 euros goes to an official.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: exchangeUntil('2027-05-31', withVarat(3999.99)),
  expected: { outcomes: ['to-official'] },
};
