import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const certificateThatKoskiRefusesNeverLeadsToAGrant: Scenario = {
  name: 'certificate-that-koski-refuses-never-leads-to-a-grant',
  theme: 'faults',
  sentence:
    'Koski no longer takes the client certificate, so every connection ends at the handshake: nothing is granted.',
  claims: ['DF-020', 'KM-070'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ effect: { kind: 'certificate-refused' } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
