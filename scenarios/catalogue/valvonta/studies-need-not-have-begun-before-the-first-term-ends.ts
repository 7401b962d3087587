import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const studiesNeedNotHaveBegunBeforeTheFirstTermEnds: Scenario = {
  name: 'studies-need-not-have-begun-before-the-first-term-ends',
  theme: 'valvonta',
  sentence: 'In the last second of the first term nothing is missed yet, save presence.',
  claims: ['DF-080', 'DF-088', 'DF-091'],
  conditions: ['studies-have-begun', 'student-is-enrolled-as-present'],
  tags: ['boundary'],
  world: monitoring({
    ratkaisuhetki: '2025-12-31T23:59:59+02:00',
    documents: all(
      passed([]),
      inIlmoittautumiset((one) => ({ ...one, tila: '2' })),
    ),
  }),
  expected: { outcomes: ['to-official'] },
};
