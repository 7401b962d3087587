import type { Scenario } from '../../scenario.ts';

export const earlierPermitForStudiesGoesToAnOfficial: Scenario = {
  name: 'earlier-permit-for-studies-goes-to-an-official',
  theme: 'hakemus',
  sentence:
    'An applicant who has had a residence permit for studies before goes to an official, for it is not the first one.',
  claims: ['DF-001'],
  conditions: ['permit-is-a-first-one-for-studies'],
  world: {
    rekisteritiedot: (tiedot) => ({
      ...tiedot,
      aiemmatOleskeluluvat: [{ peruste: 'opiskelu', alku: '2023-09-01', loppu: '2024-06-30' }],
    }),
  },
  expected: { outcomes: ['to-official'] },
};
