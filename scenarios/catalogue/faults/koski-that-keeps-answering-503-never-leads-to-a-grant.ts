import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const koskiThatKeepsAnswering503NeverLeadsToAGrant: Scenario = {
  name: 'koski-that-keeps-answering-503-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'Koski answers 503 as long as it is asked: nothing is granted, and it is not asked for ever.',
  claims: ['DF-020', 'DF-048'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'status', status: 503 } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
