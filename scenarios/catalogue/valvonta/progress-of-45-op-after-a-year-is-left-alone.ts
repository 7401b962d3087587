import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const progressOf45OpAfterAYearIsLeftAlone: Scenario = {
  name: 'progress-of-45-op-after-a-year-is-left-alone',
  theme: 'valvonta',
  sentence: 'Forty-five op in the first academic year are enough.',
  claims: ['DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: monitoring({ documents: passed([{ op: '45', paiva: '2026-05-20' }]) }),
  expected: { outcomes: ['no-action'] },
};
