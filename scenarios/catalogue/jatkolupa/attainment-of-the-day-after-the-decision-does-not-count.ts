import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const attainmentOfTheDayAfterTheDecisionDoesNotCount: Scenario = {
  name: 'attainment-of-the-day-after-the-decision-does-not-count',
  theme: 'jatkolupa',
  sentence: 'Credits that are dated after the decision do not count.',
  claims: ['DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({
    documents: passed([
      { op: '40', paiva: '2026-05-20' },
      { op: '5', paiva: '2026-07-02' },
    ]),
  }),
  expected: { outcomes: ['to-official'] },
};
