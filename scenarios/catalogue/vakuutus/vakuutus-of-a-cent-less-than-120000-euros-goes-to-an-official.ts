import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusOfACentLessThan120000EurosGoesToAnOfficial: Scenario = {
  name: 'vakuutus-of-a-cent-less-than-120000-euros-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'Studies a day short of two years with an insurance of one cent less than 120,000 euros go to an official.',
  claims: ['DF-041'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: studiesUntil('2028-07-30', withVakuutus({ kattavuus: 119_999.99 })) },
  expected: { outcomes: ['to-official'] },
};
