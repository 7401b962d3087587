import type { Scenario } from '../../scenario.ts';

export const degreeThatIsNotToldGoesToAnOfficial: Scenario = {
  name: 'degree-that-is-not-told-goes-to-an-official',
  theme: 'kesto',
  sentence:
    'An applicant who does not say which degree the studies are for goes to an official: no target time can be known.',
  claims: ['DF-003', 'DF-016', 'DF-048'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange', 'time-applied-for-is-not-too-long'],
  world: {
    hakemus: (hakemus) => {
      const { tutkinto: _, ...opiskelu } = hakemus.opiskelu;
      return { ...hakemus, opiskelu };
    },
  },
  expected: { outcomes: ['to-official'] },
};
