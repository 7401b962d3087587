import type { Scenario } from '../../scenario.ts';

export const placeKnownToNoRegisterGoesToAnOfficial: Scenario = {
  name: 'place-known-to-no-register-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant of whom neither register knows anything goes to an official and is not refused.',
  claims: ['DF-019', 'DF-021'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'applicant-is-the-same-person-in-the-registers',
  ],
  world: { traits: { valintarekisteri: 'ei-hakemusta', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['to-official'] },
};
