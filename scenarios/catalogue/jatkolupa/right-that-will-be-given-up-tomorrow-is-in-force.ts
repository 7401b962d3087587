import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const rightThatWillBeGivenUpTomorrowIsInForce: Scenario = {
  name: 'right-that-will-be-given-up-tomorrow-is-in-force',
  theme: 'jatkolupa',
  sentence: 'A state that begins on the day after the decision does not matter yet.',
  claims: ['DF-078', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  tags: ['boundary'],
  world: extending({ documents: inStates(['2025-08-01', '1'], ['2026-07-02', '5']) }),
  expected: { outcomes: ['proposal'] },
};
