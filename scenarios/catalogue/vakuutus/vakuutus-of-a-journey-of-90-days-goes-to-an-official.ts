import type { Scenario } from '../../scenario.ts';
import { studiesUntil } from './studies-until.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusOfAJourneyOf90DaysGoesToAnOfficial: Scenario = {
  name: 'vakuutus-of-a-journey-of-90-days-goes-to-an-official',
  theme: 'vakuutus',
  sentence:
    'A travel insurance for the first ninety days does not cover the year, so the application goes to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  world: { hakemus: studiesUntil('2028-07-31', withVakuutus({ alku: '2026-08-01', loppu: '2026-10-29' })) },
  expected: { outcomes: ['to-official'] },
};
