import type { Scenario } from '../../scenario.ts';

export const placeTakenConditionallyIsEnough: Scenario = {
  name: 'place-taken-conditionally-is-enough',
  theme: 'opintopaikka',
  sentence: 'A place that is taken while a higher wish is still on the reserve list is enough for the permit.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { vastaanottoTila: 'EHDOLLISESTI_VASTAANOTTANUT' } },
  expected: { outcomes: ['automatic-grant'] },
};
