import type { Scenario } from '../../scenario.ts';
import { lastSecondOf31102024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const varatOf6720EurosAreEnoughOn31102024: Scenario = {
  name: 'varat-of-6720-euros-are-enough-on-31-10-2024',
  theme: 'toimeentulo',
  sentence: 'In the last second of 31.10.2024 in Helsinki, by winter time, 6,720 euros are still enough for a year.',
  claims: ['DF-037', 'DF-060'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(lastSecondOf31102024, withVarat(6720)),
  expected: { outcomes: ['automatic-grant'] },
};
