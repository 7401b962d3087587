import type { Scenario } from '../../scenario.ts';

export const connectionCutOnceIsTriedAgain: Scenario = {
  name: 'connection-cut-once-is-tried-again',
  theme: 'faults',
  sentence: 'A connection to Koski that is cut once is tried again, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      {
        where: { simulator: 'koski-migri' },
        when: { nth: 1 },
        effect: { kind: 'cut', at: 'before-headers' },
      },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
