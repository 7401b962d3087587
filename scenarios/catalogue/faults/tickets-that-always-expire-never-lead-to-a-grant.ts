import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const ticketsThatAlwaysExpireNeverLeadToAGrant: Scenario = {
  name: 'tickets-that-always-expire-never-lead-to-a-grant',
  theme: 'faults',
  sentence: 'A session has expired and no ticket for a new one holds: nothing is granted.',
  claims: ['DF-020', 'VM-012'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'session-expired' } },
      { effect: { kind: 'ticket-expired' } },
    ],
  },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
