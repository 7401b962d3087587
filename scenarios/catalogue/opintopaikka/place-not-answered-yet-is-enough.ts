import type { Scenario } from '../../scenario.ts';

export const placeNotAnsweredYetIsEnough: Scenario = {
  name: 'place-not-answered-yet-is-enough',
  theme: 'opintopaikka',
  sentence: 'An accepted place that the applicant has not answered yet is enough for the permit.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { vastaanottoTila: 'KESKEN' } },
  expected: { outcomes: ['automatic-grant'] },
};
