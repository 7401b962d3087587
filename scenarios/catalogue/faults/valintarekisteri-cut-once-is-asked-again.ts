import type { Scenario } from '../../scenario.ts';

export const valintarekisteriCutOnceIsAskedAgain: Scenario = {
  name: 'valintarekisteri-cut-once-is-asked-again',
  theme: 'faults',
  sentence:
    'A connection to Valintarekisteri that is cut once before the answer is tried again, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      {
        where: { simulator: 'valintarekisteri-migri' },
        when: { nth: 1 },
        effect: { kind: 'cut', at: 'before-headers' },
      },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
