import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const cardOfAPermanentPermitIsGranted: Scenario = {
  name: 'card-of-a-permanent-permit-is-granted',
  theme: 'kortti',
  sentence: 'A new card of a permanent permit (P) is granted, and no register is asked for it.',
  claims: ['DF-075', 'DF-076', 'DF-077'],
  conditions: [],
  world: card(),
  expected: { outcomes: ['automatic-grant'] },
};
