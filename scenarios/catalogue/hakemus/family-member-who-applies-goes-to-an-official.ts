import type { Scenario } from '../../scenario.ts';

export const familyMemberWhoAppliesGoesToAnOfficial: Scenario = {
  name: 'family-member-who-applies-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An applicant whose family member has an application pending goes to an official.',
  claims: ['DF-010', 'DF-022'],
  conditions: ['no-family-member-applies-at-the-same-time'],
  world: {
    rekisteritiedot: (tiedot) => ({
      ...tiedot,
      perheenjasentenHakemukset: [{ tila: 'vireilla', lahetetty: '2026-06-20T12:00:00+03:00' }],
    }),
  },
  expected: { outcomes: ['to-official'], conditions: { 'no-family-member-applies-at-the-same-time': ['not-met'] } },
};
