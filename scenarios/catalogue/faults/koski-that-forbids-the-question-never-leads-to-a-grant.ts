import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const koskiThatForbidsTheQuestionNeverLeadsToAGrant: Scenario = {
  name: 'koski-that-forbids-the-question-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'Koski answers 403, as to a caller without the role: nothing is granted.',
  claims: ['DF-020', 'DF-048', 'KM-066'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'status', status: 403 } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
