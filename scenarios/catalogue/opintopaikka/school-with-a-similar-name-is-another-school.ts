import type { Scenario } from '../../scenario.ts';

export const schoolWithASimilarNameIsAnotherSchool: Scenario = {
  name: 'school-with-a-similar-name-is-another-school',
  theme: 'opintopaikka',
  sentence:
    'An applicant who names Tampere University but has a place at Tampere University of Applied Sciences is no match.',
  claims: ['DF-003', 'DF-024'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: {
    traits: { oppilaitos: '02630', tutkinto: 'yamk' },
    hakemus: (hakemus) => ({
      ...hakemus,
      opiskelu: { ...hakemus.opiskelu, oppilaitos: 'Tampere University', tutkinto: 'ylempi' },
    }),
  },
  expected: { outcomes: ['to-official'] },
};
