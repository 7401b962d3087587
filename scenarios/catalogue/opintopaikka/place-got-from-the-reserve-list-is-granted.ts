import type { Scenario } from '../../scenario.ts';

export const placeGotFromTheReserveListIsGranted: Scenario = {
  name: 'place-got-from-the-reserve-list-is-granted',
  theme: 'opintopaikka',
  sentence: 'An applicant who was accepted from the reserve list has a place like any other and is granted.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { valintaTila: 'VARASIJALTA_HYVAKSYTTY' } },
  expected: { outcomes: ['automatic-grant'] },
};
