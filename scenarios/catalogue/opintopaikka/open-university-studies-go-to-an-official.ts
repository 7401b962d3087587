import type { Scenario } from '../../scenario.ts';

export const openUniversityStudiesGoToAnOfficial: Scenario = {
  name: 'open-university-studies-go-to-an-official',
  theme: 'opintopaikka',
  sentence: 'Studies at the open university lead to no degree and go to an official.',
  claims: ['DF-003'],
  conditions: [
    'studies-are-for-a-university-degree-or-an-exchange',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'time-applied-for-is-not-too-long',
  ],
  world: { traits: { laji: 'muu', oikeustyyppi: '13' } },
  expected: { outcomes: ['to-official'] },
};
