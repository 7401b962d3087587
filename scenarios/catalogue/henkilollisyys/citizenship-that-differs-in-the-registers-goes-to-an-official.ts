import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const citizenshipThatDiffersInTheRegistersGoesToAnOfficial: Scenario = {
  name: 'citizenship-that-differs-in-the-registers-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant who tells another citizenship than the registers know goes to an official.',
  claims: ['DF-018', 'DF-048'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['586'], ['356']),
  expected: { outcomes: ['to-official'] },
};
