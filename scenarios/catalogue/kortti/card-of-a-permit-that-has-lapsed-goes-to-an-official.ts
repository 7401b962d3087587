import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const cardOfAPermitThatHasLapsedGoesToAnOfficial: Scenario = {
  name: 'card-of-a-permit-that-has-lapsed-goes-to-an-official',
  theme: 'kortti',
  sentence: 'A card of a permanent permit that has lapsed goes to an official.',
  claims: ['DF-075'],
  conditions: ['lupa-is-permanent'],
  world: cardPermit({ tila: 'rauennut' }),
  expected: { outcomes: ['to-official'] },
};
