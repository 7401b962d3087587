import type { Scenario } from '../../scenario.ts';

export const sameQuestionGoesToAnOfficialEachTime: Scenario = {
  name: 'same-question-goes-to-an-official-each-time',
  theme: 'volume',
  sentence:
    'The same question with an unpaid fee, put three times, goes to an official each time, for the same reason.',
  claims: ['DF-031'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { asked: 3, traits: { lukuvuosimaksu: 'unpaid' } },
  expected: { outcomes: ['to-official'] },
};
