import type { Scenario } from '../../scenario.ts';

export const cancelledPlaceGoesToAnOfficial: Scenario = {
  name: 'cancelled-place-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant whose taking of the place was cancelled goes to an official.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { vastaanottoTila: 'PERUUTETTU' } },
  expected: { outcomes: ['to-official'] },
};
