import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const bothRegistersDownNeverLeadToAGrant: Scenario = {
  name: 'both-registers-down-never-lead-to-a-grant',
  theme: 'faults',
  sentence: 'While both registers are down nothing is granted.',
  claims: ['DF-020', 'DF-048'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'koski-migri' }, effect: { kind: 'status', status: 503 } },
      { where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'status', status: 500 } },
    ],
  },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
