import type { Scenario } from '../../scenario.ts';

// A change of school at the same level needs no new permit, but what was applied for is then not what is granted.
export const placeAtAnotherSchoolThanNamedGoesToAnOfficial: Scenario = {
  name: 'place-at-another-school-than-named-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who names another university than the one that accepted them goes to an official.',
  claims: ['DF-019', 'DF-022', 'DF-028'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: {
    traits: { oppilaitos: '10076' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, oppilaitos: 'University of Helsinki' } }),
  },
  expected: { outcomes: ['to-official'] },
};
