import type { Scenario } from '../../scenario.ts';

export const declinedOpiskelupaikkaGoesToAnOfficial: Scenario = {
  name: 'declined-opiskelupaikka-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who has declined the place of study goes to an official.',
  claims: ['DF-028'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { vastaanottoTila: 'PERUNUT' } },
  expected: { outcomes: ['to-official'] },
};
