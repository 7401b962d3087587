import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const koskiThatRecoversAfterFiveErrorsIsNotStormed: Scenario = {
  name: 'koski-that-recovers-after-five-errors-is-not-stormed',
  theme: 'faults',
  sentence: 'Koski would answer the sixth request: nobody may ask that often, and nothing is granted.',
  claims: ['DF-020', 'DF-048'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      {
        where: { simulator: 'koski-migri' },
        when: { nth: { from: 1, to: 5 } },
        effect: { kind: 'status', status: 503 },
      },
    ],
  },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
