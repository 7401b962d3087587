import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const casThatRefusesTheLoginNeverLeadsToAGrant: Scenario = {
  name: 'cas-that-refuses-the-login-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'A session has expired and CAS no longer takes the password: nothing is granted.',
  claims: ['DF-020', 'VM-002'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'session-expired' } },
      { where: { simulator: 'cas' }, effect: { kind: 'status', status: 401 } },
    ],
  },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
