import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const cardUnderTurvakieltoGoesToAnOfficial: Scenario = {
  name: 'card-under-turvakielto-goes-to-an-official',
  theme: 'kortti',
  sentence: 'An application for a card of a person under turvakielto goes to an official.',
  claims: ['DF-077'],
  conditions: ['applicant-has-no-turvakielto'],
  world: card({ rekisteritiedot: { turvakielto: true } }),
  expected: { outcomes: ['to-official'] },
};
