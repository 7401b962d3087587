import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const swissCitizenGoesToAnOfficial: Scenario = {
  name: 'swiss-citizen-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'A citizen of Switzerland, outside the EU and yet free to move, goes to an official.',
  claims: ['DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['756']),
  expected: { outcomes: ['to-official'] },
};
