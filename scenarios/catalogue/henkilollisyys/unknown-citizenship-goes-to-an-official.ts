import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const unknownCitizenshipGoesToAnOfficial: Scenario = {
  name: 'unknown-citizenship-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant whose citizenship is unknown, by the application and by the registers, goes to an official.',
  claims: ['DF-018', 'DF-048'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['999']),
  expected: { outcomes: ['to-official'] },
};
