import type { Scenario } from '../../scenario.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusToTheLastButOneDayOfAnExchangeGoesToAnOfficial: Scenario = {
  name: 'vakuutus-to-the-last-but-one-day-of-an-exchange-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An exchange student whose insurance ends on 30.5., a day before the stay, goes to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { traits: { laji: 'vaihto', alkaa: 'tammikuu' }, hakemus: withVakuutus({ loppu: '2027-05-30' }) },
  expected: { outcomes: ['to-official'] },
};
