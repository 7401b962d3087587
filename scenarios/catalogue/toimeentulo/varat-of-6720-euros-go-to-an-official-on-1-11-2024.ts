import type { Scenario } from '../../scenario.ts';
import { firstSecondOf1112024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const varatOf6720EurosGoToAnOfficialOn1112024: Scenario = {
  name: 'varat-of-6720-euros-go-to-an-official-on-1-11-2024',
  theme: 'toimeentulo',
  sentence: 'From midnight of 1.11.2024 in Helsinki, still 31.10. in UTC, 6,720 euros are not enough any more.',
  claims: ['DF-036', 'DF-060'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(firstSecondOf1112024, withVarat(6720)),
  expected: { outcomes: ['to-official'] },
};
