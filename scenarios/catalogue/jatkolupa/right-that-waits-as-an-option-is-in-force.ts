import type { Scenario } from '../../scenario.ts';
import { inStates } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const rightThatWaitsAsAnOptionIsInForce: Scenario = {
  name: 'right-that-waits-as-an-option-is-in-force',
  theme: 'jatkolupa',
  sentence: 'A right in state 2 waits for the other degree to end, and is in force.',
  claims: ['DF-078', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: extending({ documents: inStates(['2025-08-01', '2']) }),
  expected: { outcomes: ['proposal'] },
};
