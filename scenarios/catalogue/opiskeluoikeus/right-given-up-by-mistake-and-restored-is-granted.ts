import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const rightGivenUpByMistakeAndRestoredIsGranted: Scenario = {
  name: 'right-given-up-by-mistake-and-restored-is-granted',
  theme: 'opiskeluoikeus',
  sentence: 'A right that was given up by mistake and restored (1, 5, 1) confirms the place.',
  claims: ['DF-009', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { valintarekisteri: 'ei-hakemusta' },
    documents: inStates(['2026-05-01', '1'], ['2026-05-15', '5'], ['2026-06-01', '1']),
  },
  expected: { outcomes: ['automatic-grant'] },
};
