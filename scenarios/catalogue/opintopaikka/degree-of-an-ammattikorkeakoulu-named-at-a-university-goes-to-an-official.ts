import type { Scenario } from '../../scenario.ts';

export const degreeOfAnAmmattikorkeakouluNamedAtAUniversityGoesToAnOfficial: Scenario = {
  name: 'degree-of-an-ammattikorkeakoulu-named-at-a-university-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An applicant who names a degree of universities of applied sciences at a university, which grants none, goes to an official.',
  claims: ['DF-003', 'DF-024'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange'],
  world: {
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, tutkinto: 'yamk' } }),
  },
  expected: { outcomes: ['to-official'] },
};
