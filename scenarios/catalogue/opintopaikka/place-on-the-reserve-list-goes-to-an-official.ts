import type { Scenario } from '../../scenario.ts';

export const placeOnTheReserveListGoesToAnOfficial: Scenario = {
  name: 'place-on-the-reserve-list-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who still stands on the reserve list has no place and no letter, and goes to an official.',
  claims: ['DF-008', 'DF-028'],
  conditions: [
    'hakemus-has-all-its-liitteet',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'applicant-is-the-same-person-in-the-registers',
  ],
  world: { traits: { valintaTila: 'VARALLA' } },
  expected: { outcomes: ['to-official'] },
};
