import type { Scenario } from '../../scenario.ts';

export const sameQuestionGetsTheSameGrant: Scenario = {
  name: 'same-question-gets-the-same-grant',
  theme: 'volume',
  sentence: 'The same question, put three times, gets the same decision: the permit is granted.',
  claims: ['DF-009', 'DF-049'],
  conditions: [],
  world: { asked: 3 },
  expected: { outcomes: ['automatic-grant'] },
};
