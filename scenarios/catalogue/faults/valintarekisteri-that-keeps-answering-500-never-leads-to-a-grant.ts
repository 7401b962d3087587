import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const valintarekisteriThatKeepsAnswering500NeverLeadsToAGrant: Scenario = {
  name: 'valintarekisteri-that-keeps-answering-500-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'Valintarekisteri answers 500 as long as it is asked: nothing is granted, and it is not asked for ever.',
  claims: ['DF-020', 'DF-048'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'status', status: 500 } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
