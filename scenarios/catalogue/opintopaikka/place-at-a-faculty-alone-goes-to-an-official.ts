import type { Scenario } from '../../scenario.ts';

export const placeAtAFacultyAloneGoesToAnOfficial: Scenario = {
  name: 'place-at-a-faculty-alone-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    "A place told under a faculty's name alone does not say which university it is of, so it goes to an official.",
  claims: ['DF-003', 'DF-048'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: { traits: { organisaatio: 'tiedekunta', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['to-official'] },
};
