import type { Scenario } from '../../scenario.ts';

export const casThatFailsOnceIsAskedAgain: Scenario = {
  name: 'cas-that-fails-once-is-asked-again',
  theme: 'faults',
  sentence:
    'A session has expired and CAS answers 500 to the new login once; asked again it gives a ticket, and the permit is granted.',
  claims: ['DF-020', 'VM-001'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'valintarekisteri-migri' }, when: { nth: 1 }, effect: { kind: 'session-expired' } },
      { where: { simulator: 'cas' }, when: { nth: 1 }, effect: { kind: 'status', status: 500 } },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
