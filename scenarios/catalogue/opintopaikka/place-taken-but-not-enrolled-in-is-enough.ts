import type { Scenario } from '../../scenario.ts';

export const placeTakenButNotEnrolledInIsEnough: Scenario = {
  name: 'place-taken-but-not-enrolled-in-is-enough',
  theme: 'opintopaikka',
  sentence: 'A place that is taken is enough: nobody has to enrol before applying for the permit.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { ilmoittautuminenTila: 'EI_TEHTY' } },
  expected: { outcomes: ['automatic-grant'] },
};
