import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const noVaratAtAllGoToAnOfficial: Scenario = {
  name: 'no-varat-at-all-go-to-an-official',
  theme: 'toimeentulo',
  sentence: 'An applicant who states no means at all goes to an official.',
  claims: ['DF-036'],
  conditions: ['toimeentulo-is-sufficient'],
  world: { hakemus: withVarat(0) },
  expected: { outcomes: ['to-official'] },
};
