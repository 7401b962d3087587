import type { Scenario } from '../../scenario.ts';

export const casThatIsSlowIsWaitedFor: Scenario = {
  name: 'cas-that-is-slow-is-waited-for',
  theme: 'faults',
  sentence: 'A session has expired and CAS takes its time with the new login: the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'valintarekisteri-migri' }, when: { nth: 1 }, effect: { kind: 'session-expired' } },
      { effect: { kind: 'cas-slow', ms: 300 } },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
