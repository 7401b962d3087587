import type { Scenario } from '../../scenario.ts';

export const ticketThatCasIsTooSlowToCheckIsAskedForAnew: Scenario = {
  name: 'ticket-that-cas-is-too-slow-to-check-is-asked-for-anew',
  theme: 'faults',
  sentence:
    'CAS takes more than a second to check the ticket of a new login, which counts as a bad one; with the next ticket the permit is granted.',
  claims: ['DF-020', 'VM-017'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'valintarekisteri-migri' }, when: { nth: 1 }, effect: { kind: 'session-expired' } },
      { when: { nth: 1 }, effect: { kind: 'cas-slow', ms: 1100 } },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
