import type { Scenario } from '../../scenario.ts';

export const placeThatLapsedForABetterOneGoesToAnOfficial: Scenario = {
  name: 'place-that-lapsed-for-a-better-one-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An applicant whose option lapsed, because another school accepted them, goes to an official: that place is not named.',
  claims: ['DF-028'],
  conditions: [
    'hakemus-has-all-its-liitteet',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: { traits: { valintaTila: 'PERUUNTUNUT' } },
  expected: { outcomes: ['to-official'] },
};
