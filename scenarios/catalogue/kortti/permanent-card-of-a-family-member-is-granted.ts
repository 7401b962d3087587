import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const permanentCardOfAFamilyMemberIsGranted: Scenario = {
  name: 'permanent-card-of-a-family-member-is-granted',
  theme: 'kortti',
  sentence: 'A new permanent residence card of a family member of an EU citizen is granted.',
  claims: ['DF-075'],
  conditions: ['lupa-is-permanent'],
  world: cardPermit({ laji: 'perheenjasenen-pysyva-oleskelukortti' }),
  expected: { outcomes: ['automatic-grant'] },
};
