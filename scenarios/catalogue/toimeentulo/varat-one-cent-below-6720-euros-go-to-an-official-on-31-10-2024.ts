import type { Scenario } from '../../scenario.ts';
import { lastSecondOf31102024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const varatOneCentBelow6720EurosGoToAnOfficialOn31102024: Scenario = {
  name: 'varat-one-cent-below-6720-euros-go-to-an-official-on-31-10-2024',
  theme: 'toimeentulo',
  sentence: 'On 31.10.2024 one cent less than 6,720 euros goes to an official.',
  claims: ['DF-037', 'DF-060'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(lastSecondOf31102024, withVarat(6719.99)),
  expected: { outcomes: ['to-official'] },
};
