import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const cardOfAPermitThatEndedYesterdayGoesToAnOfficial: Scenario = {
  name: 'card-of-a-permit-that-ended-yesterday-goes-to-an-official',
  theme: 'kortti',
  sentence: 'A permit that ended the day before the decision is no longer in force.',
  claims: ['DF-075'],
  conditions: ['lupa-is-permanent'],
  tags: ['boundary'],
  world: cardPermit({ loppu: '2026-06-30' }),
  expected: { outcomes: ['to-official'] },
};
