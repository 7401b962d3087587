import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';

export const rightGivenUpInKoskiGoesToAnOfficialThoughThePlaceIsAccepted: Scenario = {
  name: 'right-given-up-in-koski-goes-to-an-official-though-the-place-is-accepted',
  theme: 'ristiriita',
  sentence: 'A right that was given up in Koski leaves the place open, although Valintarekisteri has it accepted.',
  claims: ['DF-028', 'DF-048', 'VI-034'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { documents: inStates(['2026-05-01', '1'], ['2026-06-01', '5']) },
  expected: { outcomes: ['to-official'] },
};
