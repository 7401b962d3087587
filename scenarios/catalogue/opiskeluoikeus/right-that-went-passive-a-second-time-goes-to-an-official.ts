import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const rightThatWentPassiveASecondTimeGoesToAnOfficial: Scenario = {
  name: 'right-that-went-passive-a-second-time-goes-to-an-official',
  theme: 'opiskeluoikeus',
  sentence: 'A right that became active again and then went passive for good (1, 4, 1, 4) goes to an official.',
  claims: ['DF-009', 'DF-048'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { valintarekisteri: 'ei-hakemusta' },
    documents: inStates(['2026-05-01', '1'], ['2026-05-15', '4'], ['2026-06-01', '1'], ['2026-06-15', '4']),
  },
  expected: { outcomes: ['to-official'] },
};
