import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, alsoEnrolled, passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const presenceInAComingTermIsNoBeginning: Scenario = {
  name: 'presence-in-a-coming-term-is-no-beginning',
  theme: 'valvonta',
  sentence: 'Who was absent in the first term and is enrolled as present for the next autumn has not begun.',
  claims: ['DF-080', 'DF-088'],
  conditions: ['studies-have-begun', 'student-is-enrolled-as-present'],
  world: monitoring({
    ratkaisuhetki: '2026-02-01T12:00:00+02:00',
    documents: all(
      passed([]),
      inIlmoittautumiset((one) => ({ ...one, tila: '2' })),
      alsoEnrolled({ alkuPvm: '2026-08-01', loppuPvm: '2026-12-31', tila: '1' }),
    ),
  }),
  expected: { outcomes: ['to-official'] },
};
