import type { Scenario } from '../../scenario.ts';

export const koskiThatIsSlowIsWaitedFor: Scenario = {
  name: 'koski-that-is-slow-is-waited-for',
  theme: 'faults',
  sentence: 'Koski takes its time, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'latency', ms: 300 } }] },
  expected: { outcomes: ['automatic-grant'] },
};
