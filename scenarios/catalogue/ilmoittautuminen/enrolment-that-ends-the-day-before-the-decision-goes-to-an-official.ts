import type { Scenario } from '../../scenario.ts';
import { inIlmoittautumiset } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const enrolmentThatEndsTheDayBeforeTheDecisionGoesToAnOfficial: Scenario = {
  name: 'enrolment-that-ends-the-day-before-the-decision-goes-to-an-official',
  theme: 'ilmoittautuminen',
  sentence: 'A term of presence that ended the day before the decision is no presence on the day of it.',
  claims: ['DF-090', 'VI-074'],
  conditions: ['student-is-enrolled-as-present'],
  tags: ['boundary'],
  world: extending({
    documents: inIlmoittautumiset((one, index) => (index === 1 ? { ...one, loppuPvm: '2026-06-30' } : one)),
  }),
  expected: { outcomes: ['to-official'] },
};
