import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const rightThatEndsOnTheDayOfTheDecisionByStateGoesToAnOfficial: Scenario = {
  name: 'right-that-ends-on-the-day-of-the-decision-by-state-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A right that was given up on the day of the decision is not in force.',
  claims: ['DF-078', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  tags: ['boundary'],
  world: extending({ documents: inStates(['2025-08-01', '1'], ['2026-07-01', '5']) }),
  expected: { outcomes: ['to-official'] },
};
