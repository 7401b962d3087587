import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const sessionThatNeverHoldsNeverLeadsToAGrant: Scenario = {
  name: 'session-that-never-holds-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'A session of Valintarekisteri that ends at every question cannot be renewed for ever: nothing is granted.',
  claims: ['DF-020', 'VM-023'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'session-expired' } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
