import type { Scenario } from '../../scenario.ts';
import { passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const transferredCreditsOfEarlierYearsDoNotCount: Scenario = {
  name: 'transferred-credits-of-earlier-years-do-not-count',
  theme: 'jatkolupa',
  sentence:
    'Credits of years before the permit do not count, although they were transferred during it: Koski does not tell that day.',
  claims: ['DF-087', 'VI-080'],
  conditions: ['studies-progress-by-45-op-a-year'],
  world: extending({
    documents: passed([
      { op: '30', paiva: '2026-05-20' },
      { op: '15', paiva: '2024-11-20', hyvaksiluettu: '2026-01-10' },
    ]),
  }),
  expected: { outcomes: ['to-official'] },
};
