import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const moduleWithoutAnExtentCountsByItsCourses: Scenario = {
  name: 'module-without-an-extent-counts-by-its-courses',
  theme: 'jatkolupa',
  sentence: 'A module without an extent counts by its courses, which Koski adds up.',
  claims: ['DF-087', 'VI-046'],
  conditions: ['studies-progress-by-45-op-a-year'],
  world: extending({
    documents: passed([
      {
        paiva: '2026-05-20',
        parts: [
          { op: '25', paiva: '2025-12-10' },
          { op: '20', paiva: '2026-05-20' },
        ],
      },
    ]),
  }),
  expected: { outcomes: ['proposal'] },
};
