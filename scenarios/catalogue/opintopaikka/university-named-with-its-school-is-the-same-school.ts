import type { Scenario } from '../../scenario.ts';

export const universityNamedWithItsSchoolIsTheSameSchool: Scenario = {
  name: 'university-named-with-its-school-is-the-same-school',
  theme: 'opintopaikka',
  sentence: 'An applicant who names the university together with one of its schools is granted.',
  claims: ['DF-003'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange', 'opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    hakemus: (hakemus) => ({
      ...hakemus,
      opiskelu: { ...hakemus.opiskelu, oppilaitos: `School of Business, ${hakemus.opiskelu.oppilaitos}` },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
