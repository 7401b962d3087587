import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const rightThatEndedTheDayBeforeTheDecisionGoesToAnOfficial: Scenario = {
  name: 'right-that-ended-the-day-before-the-decision-goes-to-an-official',
  theme: 'jatkolupa',
  sentence:
    'A right whose last day was the day before the decision is not in force, although its state is still active.',
  claims: ['DF-078', 'VI-029'],
  conditions: ['opiskeluoikeus-is-in-force'],
  tags: ['boundary'],
  world: extending({ documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, loppuPvm: '2026-06-30' })) }),
  expected: { outcomes: ['to-official'] },
};
