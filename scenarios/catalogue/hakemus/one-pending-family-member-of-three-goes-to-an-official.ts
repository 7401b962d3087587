import type { Scenario } from '../../scenario.ts';
import { withFamily } from './with-family.ts';

export const onePendingFamilyMemberOfThreeGoesToAnOfficial: Scenario = {
  name: 'one-pending-family-member-of-three-goes-to-an-official',
  theme: 'hakemus',
  sentence:
    'An applicant with three family members, of whom the last one still has an application pending, goes to an official.',
  claims: ['DF-010'],
  conditions: ['no-family-member-applies-at-the-same-time'],
  world: {
    rekisteritiedot: withFamily(
      { tila: 'ratkaistu', lahetetty: '2025-05-12T12:00:00+03:00' },
      { tila: 'peruutettu', lahetetty: '2026-05-12T12:00:00+03:00' },
      { tila: 'vireilla', lahetetty: '2026-05-12T12:30:00+03:00' },
    ),
  },
  expected: { outcomes: ['to-official'] },
};
