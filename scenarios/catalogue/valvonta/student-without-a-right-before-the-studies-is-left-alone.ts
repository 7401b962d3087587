import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';
import { monitoring } from '../monitoring.ts';

export const studentWithoutARightBeforeTheStudiesIsLeftAlone: Scenario = {
  name: 'student-without-a-right-before-the-studies-is-left-alone',
  theme: 'valvonta',
  sentence: 'Before the studies begin a right of the kind is not missed, nor is presence.',
  claims: ['DF-088'],
  conditions: ['opiskeluoikeus-is-in-force', 'student-is-enrolled-as-present'],
  tags: ['boundary'],
  world: monitoring({
    lupa: { alku: '2025-07-01' },
    ratkaisuhetki: '2025-07-31T23:59:59+03:00',
    documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, tyyppi: '13' })),
  }),
  expected: { outcomes: ['no-action'] },
};
