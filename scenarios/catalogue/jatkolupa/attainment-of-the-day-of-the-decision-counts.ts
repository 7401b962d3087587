import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const attainmentOfTheDayOfTheDecisionCounts: Scenario = {
  name: 'attainment-of-the-day-of-the-decision-counts',
  theme: 'jatkolupa',
  sentence: 'Credits of the day of the decision count.',
  claims: ['DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({
    documents: passed([
      { op: '40', paiva: '2026-05-20' },
      { op: '5', paiva: '2026-07-01' },
    ]),
  }),
  expected: { outcomes: ['proposal'] },
};
