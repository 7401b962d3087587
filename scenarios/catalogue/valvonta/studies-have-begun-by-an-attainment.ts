import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { all, passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const studiesHaveBegunByAnAttainment: Scenario = {
  name: 'studies-have-begun-by-an-attainment',
  theme: 'valvonta',
  sentence: 'Who is enrolled as absent but has passed something has begun, and is absent.',
  claims: ['DF-088', 'DF-091'],
  conditions: ['studies-have-begun', 'student-is-enrolled-as-present'],
  world: monitoring({
    ratkaisuhetki: '2026-02-01T12:00:00+02:00',
    documents: all(
      passed([{ op: '5', paiva: '2025-11-20' }]),
      inIlmoittautumiset((one) => ({ ...one, tila: '2' })),
    ),
  }),
  expected: { outcomes: ['to-official'] },
};
