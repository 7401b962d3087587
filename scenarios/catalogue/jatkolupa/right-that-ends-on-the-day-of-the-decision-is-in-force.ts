import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const rightThatEndsOnTheDayOfTheDecisionIsInForce: Scenario = {
  name: 'right-that-ends-on-the-day-of-the-decision-is-in-force',
  theme: 'jatkolupa',
  sentence: 'A right whose last day is that of the decision is in force.',
  claims: ['DF-078', 'VI-029'],
  conditions: ['opiskeluoikeus-is-in-force'],
  tags: ['boundary'],
  world: extending({ documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, loppuPvm: '2026-07-01' })) }),
  expected: { outcomes: ['proposal'] },
};
