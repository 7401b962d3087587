import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const koskiThatAlwaysCutsTheConnectionNeverLeadsToAGrant: Scenario = {
  name: 'koski-that-always-cuts-the-connection-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'Koski cuts every connection before it answers: nothing is granted.',
  claims: ['DF-020', 'DF-048'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'cut', at: 'before-headers' } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
