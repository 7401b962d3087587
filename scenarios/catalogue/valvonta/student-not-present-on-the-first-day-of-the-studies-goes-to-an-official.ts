import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';
import { monitoring } from '../monitoring.ts';

export const studentNotPresentOnTheFirstDayOfTheStudiesGoesToAnOfficial: Scenario = {
  name: 'student-not-present-on-the-first-day-of-the-studies-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'From the first day of the studies on, presence is looked at.',
  claims: ['DF-088', 'DF-091'],
  conditions: ['student-is-enrolled-as-present'],
  tags: ['boundary'],
  world: monitoring({
    lupa: { alku: '2025-07-01' },
    ratkaisuhetki: '2025-08-01T00:00:00+03:00',
    documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, tyyppi: '13' })),
  }),
  expected: { outcomes: ['to-official'] },
};
