import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const tyotulotDoNotCountForAFirstPermit: Scenario = {
  name: 'tyotulot-do-not-count-for-a-first-permit',
  theme: 'toimeentulo',
  sentence: 'Income from work in Finland does not count for the first permit: 9,000 euros beside it go to an official.',
  claims: ['DF-040'],
  conditions: ['toimeentulo-is-sufficient'],
  world: { hakemus: withVarat(9000, { tyotulot: 5000 }) },
  expected: { outcomes: ['to-official'] },
};
