import type { Scenario } from '../../scenario.ts';
import { cardPermit } from './card.ts';

export const fixedTermCardOfAFamilyMemberGoesToAnOfficial: Scenario = {
  name: 'fixed-term-card-of-a-family-member-goes-to-an-official',
  theme: 'kortti',
  sentence: 'A fixed-term card of a family member of an EU citizen goes to an official.',
  claims: ['DF-075'],
  conditions: ['lupa-is-permanent'],
  world: cardPermit({ laji: 'perheenjasenen-oleskelukortti' }),
  expected: { outcomes: ['to-official'] },
};
