import type { Scenario } from '../../scenario.ts';

export const placeLostForAnotherOneGoesToAnOfficial: Scenario = {
  name: 'place-lost-for-another-one-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who has taken a place at another school than the one named goes to an official.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { vastaanottoTila: 'OTTANUT_VASTAAN_TOISEN_PAIKAN' } },
  expected: { outcomes: ['to-official'] },
};
