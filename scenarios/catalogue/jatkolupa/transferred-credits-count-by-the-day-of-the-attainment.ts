import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const transferredCreditsCountByTheDayOfTheAttainment: Scenario = {
  name: 'transferred-credits-count-by-the-day-of-the-attainment',
  theme: 'jatkolupa',
  sentence: 'Credits transferred from elsewhere count like others when the attainment is of the time of the permit.',
  claims: ['DF-087', 'VI-080'],
  conditions: ['studies-progress-by-45-op-a-year'],
  world: extending({
    documents: passed([
      { op: '30', paiva: '2026-05-20' },
      { op: '15', paiva: '2025-11-20', hyvaksiluettu: '2026-01-10' },
    ]),
  }),
  expected: { outcomes: ['proposal'] },
};
