import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const slowYearThatAnotherOneMakesGoodGetsAProposal: Scenario = {
  name: 'slow-year-that-another-one-makes-good-gets-a-proposal',
  theme: 'jatkolupa',
  sentence: 'The op are judged by the average: a year of 30 op is made good by one of 60.',
  claims: ['DF-078', 'DF-087'],
  conditions: ['studies-progress-by-45-op-a-year'],
  world: extending({
    rekisteritiedot: permitTo('2026-08-31', { alku: '2024-08-01' }),
    documents: passed([
      { op: '30', paiva: '2025-05-20' },
      { op: '60', paiva: '2026-05-20' },
    ]),
    ratkaisuhetki: '2026-08-03T12:00:00+03:00',
  }),
  expected: { outcomes: ['proposal'] },
};
