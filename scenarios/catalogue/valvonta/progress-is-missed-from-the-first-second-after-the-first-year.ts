import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { monitoring } from '../monitoring.ts';

export const progressIsMissedFromTheFirstSecondAfterTheFirstYear: Scenario = {
  name: 'progress-is-missed-from-the-first-second-after-the-first-year',
  theme: 'valvonta',
  sentence: 'When the first academic year has ended, by the clock of Helsinki, 44.9 op are looked at by an official.',
  claims: ['DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  tags: ['boundary'],
  world: monitoring({
    ratkaisuhetki: '2026-07-31T21:00:00Z',
    documents: passed([{ op: '44.9', paiva: '2026-05-20' }]),
  }),
  expected: { outcomes: ['to-official'] },
};
