import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusFromTheDayAfterArrivalGoesToAnOfficial: Scenario = {
  name: 'vakuutus-from-the-day-after-arrival-goes-to-an-official',
  theme: 'vakuutus',
  sentence: 'An insurance that is valid only from the day after the permit is to begin goes to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  tags: ['boundary'],
  world: { hakemus: studiesUntil('2028-07-31', withVakuutus({ alku: '2026-08-02' })) },
  expected: { outcomes: ['to-official'] },
};
