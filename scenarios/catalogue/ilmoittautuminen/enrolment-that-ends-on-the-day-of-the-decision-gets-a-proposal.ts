import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const enrolmentThatEndsOnTheDayOfTheDecisionGetsAProposal: Scenario = {
  name: 'enrolment-that-ends-on-the-day-of-the-decision-gets-a-proposal',
  theme: 'ilmoittautuminen',
  sentence: 'A term of presence that ends on the day of the decision is presence on that day.',
  claims: ['DF-090', 'VI-074'],
  conditions: ['student-is-enrolled-as-present'],
  tags: ['boundary'],
  world: extending({
    documents: inIlmoittautumiset((one, index) => (index === 1 ? { ...one, loppuPvm: '2026-07-01' } : one)),
  }),
  expected: { outcomes: ['proposal'] },
};
