import type { Scenario } from '../../scenario.ts';

export const koskiThatAnswers503OnceIsAskedAgain: Scenario = {
  name: 'koski-that-answers-503-once-is-asked-again',
  theme: 'faults',
  sentence: 'Koski answers 503 once; asked again it answers, and the permit is granted.',
  claims: ['DF-020'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [{ where: { simulator: 'koski-migri' }, when: { nth: 1 }, effect: { kind: 'status', status: 503 } }],
  },
  expected: { outcomes: ['automatic-grant'] },
};
