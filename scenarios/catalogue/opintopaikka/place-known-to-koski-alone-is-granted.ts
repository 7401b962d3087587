import type { Scenario } from '../../scenario.ts';

export const placeKnownToKoskiAloneIsGranted: Scenario = {
  name: 'place-known-to-koski-alone-is-granted',
  theme: 'opintopaikka',
  sentence: 'A student whom the school took by itself, so that only Koski knows the right and the fee, is granted.',
  claims: ['DF-028', 'DF-032'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: { traits: { valintarekisteri: 'ei-hakemusta' } },
  expected: { outcomes: ['automatic-grant'] },
};
