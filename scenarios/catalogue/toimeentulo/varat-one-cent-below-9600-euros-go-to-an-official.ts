import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const varatOneCentBelow9600EurosGoToAnOfficial: Scenario = {
  name: 'varat-one-cent-below-9600-euros-go-to-an-official',
  theme: 'toimeentulo',
  sentence: 'An applicant for two years of studies who has one cent less than 9,600 euros goes to an official.',
  claims: ['DF-036', 'DF-038'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { hakemus: withVarat(9599.99) },
  expected: { outcomes: ['to-official'] },
};
