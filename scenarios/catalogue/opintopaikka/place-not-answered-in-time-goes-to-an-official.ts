import type { Scenario } from '../../scenario.ts';

export const placeNotAnsweredInTimeGoesToAnOfficial: Scenario = {
  name: 'place-not-answered-in-time-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who did not answer in time has lost the place and goes to an official.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { vastaanottoTila: 'EI_VASTAANOTETTU_MAARA_AIKANA' } },
  expected: { outcomes: ['to-official'] },
};
