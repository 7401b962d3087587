import type { Scenario } from '../../scenario.ts';
import { withFamily } from './with-family.ts';

export const familyMemberWhoAppliesADayLaterGoesToAnOfficial: Scenario = {
  name: 'family-member-who-applies-a-day-later-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An applicant whose family member has applied a day later goes to an official.',
  claims: ['DF-010'],
  conditions: ['no-family-member-applies-at-the-same-time'],
  tags: ['boundary'],
  world: {
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2026-05-11T12:00:00+03:00' }),
    rekisteritiedot: withFamily({ tila: 'vireilla', lahetetty: '2026-05-12T12:00:00+03:00' }),
  },
  expected: { outcomes: ['to-official'] },
};
