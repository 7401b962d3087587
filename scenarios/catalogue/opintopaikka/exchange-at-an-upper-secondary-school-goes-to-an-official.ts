import type { Scenario } from '../../scenario.ts';

export const exchangeAtAnUpperSecondarySchoolGoesToAnOfficial: Scenario = {
  name: 'exchange-at-an-upper-secondary-school-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An exchange at an upper secondary school is inside the automation, but no register confirms the place.',
  claims: ['DF-003', 'DF-026'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'applicant-is-the-same-person-in-the-registers'],
  world: {
    traits: { laji: 'vaihto', virta: 'ei-oikeutta' },
    hakemus: (hakemus) => ({
      ...hakemus,
      opiskelu: { ...hakemus.opiskelu, oppilaitos: 'Kallion lukio' },
    }),
  },
  expected: { outcomes: ['to-official'] },
};
