import type { Scenario } from '../../scenario.ts';

export const schoolThatIsOnNoListGoesToAnOfficial: Scenario = {
  name: 'school-that-is-on-no-list-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who names a school that is on no list goes to an official.',
  claims: ['DF-003', 'DF-048'],
  conditions: [
    'studies-are-for-a-university-degree-or-an-exchange',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: {
    hakemus: (hakemus) => ({
      ...hakemus,
      opiskelu: { ...hakemus.opiskelu, oppilaitos: 'Nordic Open Institute' },
    }),
  },
  expected: { outcomes: ['to-official'] },
};
