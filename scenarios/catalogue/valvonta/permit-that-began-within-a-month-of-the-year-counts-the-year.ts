import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const permitThatBeganWithinAMonthOfTheYearCountsTheYear: Scenario = {
  name: 'permit-that-began-within-a-month-of-the-year-counts-the-year',
  theme: 'valvonta',
  sentence: 'A permit that began on 1.9. counts the academic year in which it began.',
  claims: ['DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: monitoring({ lupa: { alku: '2025-09-01' }, documents: passed([{ op: '44.9', paiva: '2026-05-20' }]) }),
  expected: { outcomes: ['to-official'] },
};
