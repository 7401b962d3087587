import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusFor364DaysGoesToAnOfficial: Scenario = {
  name: 'vakuutus-for-364-days-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'Studies of two years with an insurance that ends a day before the first year does go to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: studiesUntil('2028-07-31', withVakuutus({ alku: '2026-08-01', loppu: '2027-07-30' })) },
  expected: { outcomes: ['to-official'] },
};
