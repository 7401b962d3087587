import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const cardBasedOnTheErosopimusGoesToAnOfficial: Scenario = {
  name: 'card-based-on-the-erosopimus-goes-to-an-official',
  theme: 'kortti',
  sentence: 'A permanent right that rests on the withdrawal agreement of the United Kingdom goes to an official.',
  claims: ['DF-076'],
  conditions: ['lupa-is-not-based-on-the-erosopimus'],
  world: cardPermit({ erosopimus: true }),
  expected: { outcomes: ['to-official'] },
};
