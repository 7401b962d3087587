import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const valintarekisteriThatForbidsTheQuestionNeverLeadsToAGrant: Scenario = {
  name: 'valintarekisteri-that-forbids-the-question-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'Valintarekisteri answers 403, as to a caller without the role: nothing is granted.',
  claims: ['DF-020', 'DF-048', 'VM-025'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'status', status: 403 } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
