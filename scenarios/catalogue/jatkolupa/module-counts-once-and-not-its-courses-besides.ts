import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const moduleCountsOnceAndNotItsCoursesBesides: Scenario = {
  name: 'module-counts-once-and-not-its-courses-besides',
  theme: 'jatkolupa',
  sentence: 'A module of 30 op with its two courses of 15 op is 30 op, not 60.',
  claims: ['DF-087', 'VI-078'],
  conditions: ['studies-progress-by-45-op-a-year'],
  world: extending({
    documents: passed([
      {
        op: '30',
        paiva: '2026-05-20',
        parts: [
          { op: '15', paiva: '2025-12-10' },
          { op: '15', paiva: '2026-05-20' },
        ],
      },
    ]),
  }),
  expected: { outcomes: ['to-official'] },
};
