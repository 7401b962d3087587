import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const optionInKoskiAgreesWithTheAcceptedPlace: Scenario = {
  name: 'option-in-koski-agrees-with-the-accepted-place',
  theme: 'ristiriita',
  sentence: 'A right that waits as an option in Koski agrees with the place accepted in Valintarekisteri.',
  claims: ['DF-028', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { documents: inStates(['2026-08-01', '2']) },
  expected: { outcomes: ['automatic-grant'] },
};
