import type { Scenario } from '../../scenario.ts';
import { withFamily } from './with-family.ts';

export const familyMemberWhoseCaseIsDecidedDoesNotMatter: Scenario = {
  name: 'family-member-whose-case-is-decided-does-not-matter',
  theme: 'hakemus',
  sentence: 'An applicant is granted although a family member applied earlier: that case has been decided.',
  claims: ['DF-010'],
  conditions: ['no-family-member-applies-at-the-same-time'],
  world: { rekisteritiedot: withFamily({ tila: 'ratkaistu', lahetetty: '2025-05-12T12:00:00+03:00' }) },
  expected: { outcomes: ['automatic-grant'] },
};
