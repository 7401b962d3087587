import type { Scenario } from '../../scenario.ts';

export const valintarekisteriThatAnswers500OnceIsAskedAgain: Scenario = {
  name: 'valintarekisteri-that-answers-500-once-is-asked-again',
  theme: 'faults',
  sentence: 'Valintarekisteri answers 500 once; asked again it answers, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      { where: { simulator: 'valintarekisteri-migri' }, when: { nth: 1 }, effect: { kind: 'status', status: 500 } },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
