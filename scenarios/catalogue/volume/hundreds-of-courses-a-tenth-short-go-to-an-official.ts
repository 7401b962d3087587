import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const hundredsOfCoursesATenthShortGoToAnOfficial: Scenario = {
  name: 'hundreds-of-courses-a-tenth-short-go-to-an-official',
  theme: 'volume',
  sentence: 'A student who has passed 449 courses of 0.1 op each has 44.9 op, and goes to an official.',
  claims: ['DF-078', 'VI-009'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: extending({ documents: passed(Array.from({ length: 449 }, () => ({ op: '0.1', paiva: '2026-05-20' }))) }),
  expected: { outcomes: ['to-official'] },
};
