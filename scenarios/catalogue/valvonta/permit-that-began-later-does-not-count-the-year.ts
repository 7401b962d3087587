import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const permitThatBeganLaterDoesNotCountTheYear: Scenario = {
  name: 'permit-that-began-later-does-not-count-the-year',
  theme: 'valvonta',
  sentence: 'A permit that began on 2.9. was not there for the whole academic year, which is not counted.',
  claims: ['DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: monitoring({ lupa: { alku: '2025-09-02' }, documents: passed([{ op: '44.9', paiva: '2026-05-20' }]) }),
  expected: { outcomes: ['no-action'] },
};
