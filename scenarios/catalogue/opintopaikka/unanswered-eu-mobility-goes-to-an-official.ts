import type { Scenario } from '../../scenario.ts';

export const unansweredEuMobilityGoesToAnOfficial: Scenario = {
  name: 'unanswered-eu-mobility-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An applicant who has not answered whether the studies belong to an EU mobility programme goes to an official.',
  claims: ['DF-004', 'DF-048', 'DF-063'],
  conditions: ['studies-are-outside-eu-mobility-programmes'],
  world: {
    hakemus: (hakemus) => {
      const { euLiikkuvuusohjelma: _, ...opiskelu } = hakemus.opiskelu;
      return { ...hakemus, opiskelu };
    },
  },
  expected: { outcomes: ['to-official'] },
};
