import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const studentInOrderIsLeftAlone: Scenario = {
  name: 'student-in-order-is-left-alone',
  theme: 'valvonta',
  sentence: 'A student who is present, in progress and with a right in force gives no reason to act.',
  claims: ['DF-080'],
  conditions: [],
  world: monitoring(),
  expected: { outcomes: ['no-action'] },
};
