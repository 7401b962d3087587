import type { Scenario } from '../../scenario.ts';
import { withVakuutus } from './with-vakuutus.ts';

export const vakuutusFromTheFirstDayOfStudiesDoesNotCoverAnEarlierArrival: Scenario = {
  name: 'vakuutus-from-the-first-day-of-studies-does-not-cover-an-earlier-arrival',
  theme: 'vakuutus',
  sentence:
    'An applicant who comes two weeks before the studies, insured only from their first day, goes to an official.',
  claims: ['DF-043'],
  conditions: ['vakuutus-covers-the-stay'],
  world: {
    hakemus: (hakemus) =>
      withVakuutus({ alku: '2026-08-01' })({
        ...hakemus,
        haettuAika: { ...hakemus.haettuAika, alku: '2026-07-15' },
      }),
  },
  expected: { outcomes: ['to-official'] },
};
