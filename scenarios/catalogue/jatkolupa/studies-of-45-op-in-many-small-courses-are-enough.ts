import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const studiesOf45OpInManySmallCoursesAreEnough: Scenario = {
  name: 'studies-of-45-op-in-many-small-courses-are-enough',
  theme: 'jatkolupa',
  sentence: 'Nine courses of 4.6 op and one of 3.6 are 45 op, whatever the fractions do when they are added.',
  claims: ['DF-078', 'VI-009'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({
    documents: passed([
      ...Array.from({ length: 9 }, () => ({ op: '4.6', paiva: '2026-05-20' })),
      { op: '3.6', paiva: '2026-05-20' },
    ]),
  }),
  expected: { outcomes: ['proposal'] },
};
