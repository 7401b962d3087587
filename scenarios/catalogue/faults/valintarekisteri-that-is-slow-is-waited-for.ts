import type { Scenario } from '../../scenario.ts';

export const valintarekisteriThatIsSlowIsWaitedFor: Scenario = {
  name: 'valintarekisteri-that-is-slow-is-waited-for',
  theme: 'faults',
  sentence: 'Valintarekisteri takes its time, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: { faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'latency', ms: 300 } }] },
  expected: { outcomes: ['automatic-grant'] },
};
