import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const cardOfAPermitThatEndsTodayIsGranted: Scenario = {
  name: 'card-of-a-permit-that-ends-today-is-granted',
  theme: 'kortti',
  sentence: 'A permit that ends on the day of the decision is still in force.',
  claims: ['DF-075'],
  conditions: ['lupa-is-permanent'],
  tags: ['boundary'],
  world: cardPermit({ loppu: '2026-07-01' }),
  expected: { outcomes: ['automatic-grant'] },
};
