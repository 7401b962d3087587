import type { Scenario } from '../../scenario.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusOf40000EurosDoesNotCoverAnExchange: Scenario = {
  name: 'vakuutus-of-40000-euros-does-not-cover-an-exchange',
  theme: 'vakuutus',
  sentence:
    'An exchange student, who comes for under two years, needs 120,000 euros of cover, so 40,000 go to an official.',
  claims: ['DF-041'],
  conditions: ['vakuutus-covers-the-stay'],
  world: { traits: { laji: 'vaihto' }, hakemus: withVakuutus({ kattavuus: 40_000 }) },
  expected: { outcomes: ['to-official'] },
};
