import type { Scenario } from '../../scenario.ts';

export const ticketThatExpiresIsAskedForAnew: Scenario = {
  name: 'ticket-that-expires-is-asked-for-anew',
  theme: 'faults',
  sentence:
    'A session has expired and the ticket for a new one expires too; with the next ticket the permit is granted.',
  claims: ['DF-020', 'VM-007', 'VM-012'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'valintarekisteri-migri' }, when: { nth: 1 }, effect: { kind: 'session-expired' } },
      { when: { nth: 1 }, effect: { kind: 'ticket-expired' } },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
