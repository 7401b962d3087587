import type { Scenario } from '../../scenario.ts';

export const universityDegreeNamedAtAnAmmattikorkeakouluGoesToAnOfficial: Scenario = {
  name: 'university-degree-named-at-an-ammattikorkeakoulu-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An applicant who names a university degree at a university of applied sciences, which grants none, goes to an official.',
  claims: ['DF-003', 'DF-024'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange'],
  world: {
    traits: { tutkinto: 'yamk' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, tutkinto: 'ylempi' } }),
  },
  expected: { outcomes: ['to-official'] },
};
