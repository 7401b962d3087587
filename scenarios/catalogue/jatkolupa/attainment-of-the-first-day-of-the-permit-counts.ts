import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const attainmentOfTheFirstDayOfThePermitCounts: Scenario = {
  name: 'attainment-of-the-first-day-of-the-permit-counts',
  theme: 'jatkolupa',
  sentence: 'Credits of the first day of the permit count.',
  claims: ['DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({
    documents: passed([
      { op: '40', paiva: '2026-05-20' },
      { op: '5', paiva: '2025-08-01' },
    ]),
  }),
  expected: { outcomes: ['proposal'] },
};
