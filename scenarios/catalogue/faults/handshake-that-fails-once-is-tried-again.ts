import type { Scenario } from '../../scenario.ts';

export const handshakeThatFailsOnceIsTriedAgain: Scenario = {
  name: 'handshake-that-fails-once-is-tried-again',
  theme: 'faults',
  sentence: 'A connection to Koski that ends once at the handshake is tried again, and the permit is granted.',
  claims: ['DF-020', 'KM-070'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ when: { nth: 1 }, effect: { kind: 'certificate-refused' } }] },
  expected: { outcomes: ['automatic-grant'] },
};
