import type { Scenario } from '../../scenario.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusWithAnExcessOf300EurosIsEnough: Scenario = {
  name: 'vakuutus-with-an-excess-of-300-euros-is-enough',
  theme: 'vakuutus',
  sentence: 'An insurance whose excess is 300 euros, the most that is allowed, is enough.',
  claims: ['DF-042'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: withVakuutus({ omavastuu: 300 }) },
  expected: { outcomes: ['automatic-grant'] },
};
