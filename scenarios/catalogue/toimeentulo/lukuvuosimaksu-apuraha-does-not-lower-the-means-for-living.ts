import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const lukuvuosimaksuApurahaDoesNotLowerTheMeansForLiving: Scenario = {
  name: 'lukuvuosimaksu-apuraha-does-not-lower-the-means-for-living',
  theme: 'toimeentulo',
  sentence:
    'A scholarship for the whole tuition fee does not lower what is needed to live: a cent below 9,600 euros is too little.',
  claims: ['DF-035'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { traits: { lukuvuosimaksu: 'full-scholarship' }, hakemus: withVarat(9599.99) },
  expected: { outcomes: ['to-official'] },
};
