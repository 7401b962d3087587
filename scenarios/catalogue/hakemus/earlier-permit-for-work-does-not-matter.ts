import type { Scenario } from '../../scenario.ts';

export const earlierPermitForWorkDoesNotMatter: Scenario = {
  name: 'earlier-permit-for-work-does-not-matter',
  theme: 'hakemus',
  sentence:
    'An applicant whose only earlier permit was for work applies for the first permit for studies and is granted.',
  claims: ['DF-001'],
  conditions: ['permit-is-a-first-one-for-studies'],
  world: {
    rekisteritiedot: (tiedot) => ({
      ...tiedot,
      aiemmatOleskeluluvat: [{ peruste: 'tyo', alku: '2022-06-01', loppu: '2022-09-30' }],
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
