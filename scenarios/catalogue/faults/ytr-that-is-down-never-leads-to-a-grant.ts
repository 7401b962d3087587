import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const ytrThatIsDownNeverLeadsToAGrant: Scenario = {
  name: 'ytr-that-is-down-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'While the matriculation register is down, so that Koski answers 503, nothing is granted.',
  claims: ['DF-020', 'DF-048', 'KM-053'],
  conditions: ['registers-have-answered'],
  world: {
    traits: { hetu: 'artificial' },
    faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'ytr-down' } }],
  },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
