import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const maksuttomatAteriatAloneDoNotLowerWhatIsNeeded: Scenario = {
  name: 'maksuttomat-ateriat-alone-do-not-lower-what-is-needed',
  theme: 'toimeentulo',
  sentence:
    'Free meals without free accommodation do not lower what is needed: one cent below 9,600 euros goes to an official.',
  claims: ['DF-037', 'DF-059'],
  conditions: ['toimeentulo-is-sufficient'],
  world: { hakemus: withVarat(9599.99, { maksuttomatAteriat: true }) },
  expected: { outcomes: ['to-official'] },
};
