import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const citizenshipThatIsNotToldGoesToAnOfficial: Scenario = {
  name: 'citizenship-that-is-not-told-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant who tells no citizenship goes to an official, though the registers know one.',
  claims: ['DF-018', 'DF-048'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf([], ['050']),
  expected: { outcomes: ['to-official'] },
};
