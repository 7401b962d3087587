import type { Scenario } from '../../scenario.ts';

export const placeAtAFacultyIsConfirmedByKoski: Scenario = {
  name: 'place-at-a-faculty-is-confirmed-by-koski',
  theme: 'opintopaikka',
  sentence:
    "A place that Valintarekisteri tells under a faculty's name is confirmed by the right at the university in Koski.",
  claims: ['DF-028'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: { traits: { organisaatio: 'tiedekunta' } },
  expected: { outcomes: ['automatic-grant'] },
};
