import type { Scenario } from '../../scenario.ts';

export const koskiCutInTheMiddleOfItsAnswerIsAskedAgain: Scenario = {
  name: 'koski-cut-in-the-middle-of-its-answer-is-asked-again',
  theme: 'faults',
  sentence:
    'The connection to Koski breaks in the middle of an answer; asked again it answers, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [{ where: { simulator: 'koski-migri' }, when: { nth: 1 }, effect: { kind: 'cut', at: 'in-body' } }],
  },
  expected: { outcomes: ['automatic-grant'] },
};
