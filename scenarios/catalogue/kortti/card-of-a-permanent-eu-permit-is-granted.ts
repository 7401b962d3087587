import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const cardOfAPermanentEuPermitIsGranted: Scenario = {
  name: 'card-of-a-permanent-eu-permit-is-granted',
  theme: 'kortti',
  sentence: 'A new card of a permanent EU permit (P-EU) is granted.',
  claims: ['DF-075', 'DF-082'],
  conditions: ['lupa-is-permanent'],
  world: cardPermit({ laji: 'P-EU' }),
  expected: { outcomes: ['automatic-grant'] },
};
