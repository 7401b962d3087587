import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const rightThatGraduatedInKoskiGoesToAnOfficialThoughThePlaceIsAccepted: Scenario = {
  name: 'right-that-graduated-in-koski-goes-to-an-official-though-the-place-is-accepted',
  theme: 'ristiriita',
  sentence: 'A right of the same degree from which the applicant has graduated leaves the place open.',
  claims: ['DF-028', 'DF-048', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { documents: inStates(['2026-05-01', '1'], ['2026-06-01', '3']) },
  expected: { outcomes: ['to-official'] },
};
