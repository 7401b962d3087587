import type { Scenario } from '../../scenario.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusFor365DaysOfALeapYearGoesToAnOfficial: Scenario = {
  name: 'vakuutus-for-365-days-of-a-leap-year-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'A year that has a 29 February lasts 366 days, so an insurance of 365 days goes to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: {
    ratkaisuhetki: '2027-07-01T12:00:00+03:00',
    hakemus: withVakuutus({ alku: '2027-08-01', loppu: '2028-07-30' }),
  },
  expected: { outcomes: ['to-official'] },
};
