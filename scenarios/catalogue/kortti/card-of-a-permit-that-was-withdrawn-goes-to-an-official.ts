import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const cardOfAPermitThatWasWithdrawnGoesToAnOfficial: Scenario = {
  name: 'card-of-a-permit-that-was-withdrawn-goes-to-an-official',
  theme: 'kortti',
  sentence: 'A card of a permanent permit that was withdrawn goes to an official.',
  claims: ['DF-075'],
  conditions: ['lupa-is-permanent'],
  world: cardPermit({ tila: 'peruutettu' }),
  expected: { outcomes: ['to-official'] },
};
