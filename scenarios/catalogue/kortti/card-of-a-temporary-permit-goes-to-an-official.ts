import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const cardOfATemporaryPermitGoesToAnOfficial: Scenario = {
  name: 'card-of-a-temporary-permit-goes-to-an-official',
  theme: 'kortti',
  sentence: 'A card of a fixed-term permit (B) goes to an official: it needs an extended permit.',
  claims: ['DF-075', 'DF-082'],
  conditions: ['lupa-is-permanent'],
  world: cardPermit({ laji: 'B', loppu: '2027-07-31' }),
  expected: { outcomes: ['to-official'] },
};
