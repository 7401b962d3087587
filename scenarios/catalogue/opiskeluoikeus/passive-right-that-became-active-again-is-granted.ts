import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const passiveRightThatBecameActiveAgainIsGranted: Scenario = {
  name: 'passive-right-that-became-active-again-is-granted',
  theme: 'opiskeluoikeus',
  sentence: 'A right that went passive before the studies and became active again (1, 4, 1) confirms the place.',
  claims: ['DF-009', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { valintarekisteri: 'ei-hakemusta' },
    documents: inStates(['2026-05-01', '1'], ['2026-05-15', '4'], ['2026-06-01', '1']),
  },
  expected: { outcomes: ['automatic-grant'] },
};
