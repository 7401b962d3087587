import type { Scenario } from '../../scenario.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusWithAnExcessOf300EurosAndACentGoesToAnOfficial: Scenario = {
  name: 'vakuutus-with-an-excess-of-300-euros-and-a-cent-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An insurance whose excess is one cent over 300 euros goes to an official.',
  claims: ['DF-042'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: withVakuutus({ omavastuu: 300.01 }) },
  expected: { outcomes: ['to-official'] },
};
