import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const hundredsOfCoursesThatMake45OpAreAddedUp: Scenario = {
  name: 'hundreds-of-courses-that-make-45-op-are-added-up',
  theme: 'volume',
  sentence: 'A student who has passed 450 courses of 0.1 op each has 45 op.',
  claims: ['DF-078', 'VI-009'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({ documents: passed(Array.from({ length: 450 }, () => ({ op: '0.1', paiva: '2026-05-20' }))) }),
  expected: { outcomes: ['proposal'] },
};
