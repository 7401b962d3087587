import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const secondYearNeeds90Op: Scenario = {
  name: 'second-year-needs-90-op',
  theme: 'jatkolupa',
  sentence: 'After two academic years of the permit 90 op are enough.',
  claims: ['DF-078', 'DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  world: extending({
    rekisteritiedot: permitTo('2026-08-31', { alku: '2024-08-01' }),
    documents: passed([
      { op: '60', paiva: '2025-05-20' },
      { op: '30', paiva: '2026-05-20' },
    ]),
    ratkaisuhetki: '2026-08-03T12:00:00+03:00',
  }),
  expected: { outcomes: ['proposal'] },
};
