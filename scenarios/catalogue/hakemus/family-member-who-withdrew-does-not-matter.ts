import type { Scenario } from '../../scenario.ts';
import { withFamily } from './with-family.ts';

export const familyMemberWhoWithdrewDoesNotMatter: Scenario = {
  name: 'family-member-who-withdrew-does-not-matter',
  theme: 'hakemus',
  sentence: 'An applicant is granted although a family member applied: that application has been withdrawn.',
  claims: ['DF-010'],
  conditions: ['no-family-member-applies-at-the-same-time'],
  world: { rekisteritiedot: withFamily({ tila: 'peruutettu', lahetetty: '2026-05-12T12:00:00+03:00' }) },
  expected: { outcomes: ['automatic-grant'] },
};
