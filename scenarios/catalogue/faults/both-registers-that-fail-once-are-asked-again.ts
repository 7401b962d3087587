import type { Scenario } from '../../scenario.ts';

export const bothRegistersThatFailOnceAreAskedAgain: Scenario = {
  name: 'both-registers-that-fail-once-are-asked-again',
  theme: 'faults',
  sentence: 'Each register fails once; asked again both answer, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'koski-migri' }, when: { nth: 1 }, effect: { kind: 'status', status: 503 } },
      { where: { simulator: 'valintarekisteri-migri' }, when: { nth: 1 }, effect: { kind: 'status', status: 500 } },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
