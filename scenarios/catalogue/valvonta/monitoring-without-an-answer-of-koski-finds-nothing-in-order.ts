import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const monitoringWithoutAnAnswerOfKoskiFindsNothingInOrder: Scenario = {
  name: 'monitoring-without-an-answer-of-koski-finds-nothing-in-order',
  theme: 'valvonta',
  sentence: 'While Koski is down nothing can be said to be in order.',
  claims: ['DF-020', 'DF-048', 'DF-080'],
  conditions: ['registers-have-answered'],
  world: monitoring({ faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'status', status: 503 } }] }),
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
