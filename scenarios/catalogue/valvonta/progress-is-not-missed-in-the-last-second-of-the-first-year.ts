import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const progressIsNotMissedInTheLastSecondOfTheFirstYear: Scenario = {
  name: 'progress-is-not-missed-in-the-last-second-of-the-first-year',
  theme: 'valvonta',
  sentence: 'Before the first academic year has ended no op are missed.',
  claims: ['DF-087', 'DF-088'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: monitoring({
    ratkaisuhetki: '2026-07-31T23:59:59+03:00',
    documents: passed([{ op: '5', paiva: '2025-11-20' }]),
  }),
  expected: { outcomes: ['no-action'] },
};
