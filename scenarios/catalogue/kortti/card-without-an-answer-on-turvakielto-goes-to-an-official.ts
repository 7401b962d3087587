import type { Scenario } from '../../scenario.ts';

export const cardWithoutAnAnswerOnTurvakieltoGoesToAnOfficial: Scenario = {
  name: 'card-without-an-answer-on-turvakielto-goes-to-an-official',
  theme: 'kortti',
  sentence:
    'When the population register has not told of a turvakielto, the application for a card goes to an official.',
  claims: ['DF-048', 'DF-077'],
  conditions: ['applicant-has-no-turvakielto'],
  world: {
    menettely: 'kortti',
    kortti: ({ rekisteritiedot: { turvakielto: _, ...tiedot }, ...pyynto }) => ({ ...pyynto, rekisteritiedot: tiedot }),
  },
  expected: { outcomes: ['to-official'] },
};
