import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const dualCitizenOfAnEuCountryGoesToAnOfficial: Scenario = {
  name: 'dual-citizen-of-an-eu-country-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant who is a citizen of Estonia too needs no permit at all, so an official decides.',
  claims: ['DF-018', 'DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['643', '233']),
  expected: { outcomes: ['to-official'] },
};
