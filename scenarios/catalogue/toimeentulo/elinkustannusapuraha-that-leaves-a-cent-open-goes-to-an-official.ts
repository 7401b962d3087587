import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const elinkustannusapurahaThatLeavesACentOpenGoesToAnOfficial: Scenario = {
  name: 'elinkustannusapuraha-that-leaves-a-cent-open-goes-to-an-official',
  theme: 'toimeentulo',
  sentence:
    'An applicant with a grant of 2,000 euros for living and one cent less than 7,600 euros goes to an official.',
  claims: ['DF-039'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { hakemus: withVarat(7599.99, { elinkustannusapuraha: 2000 }) },
  expected: { outcomes: ['to-official'] },
};
