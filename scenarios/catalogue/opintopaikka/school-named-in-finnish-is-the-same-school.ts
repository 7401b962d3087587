import type { Scenario } from '../../scenario.ts';

export const schoolNamedInFinnishIsTheSameSchool: Scenario = {
  name: 'school-named-in-finnish-is-the-same-school',
  theme: 'opintopaikka',
  sentence:
    'An applicant who names the university in Finnish is granted, though the letter of acceptance has its English name.',
  claims: ['DF-003'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange', 'opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { oppilaitos: '10076' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, oppilaitos: 'Aalto-yliopisto' } }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
