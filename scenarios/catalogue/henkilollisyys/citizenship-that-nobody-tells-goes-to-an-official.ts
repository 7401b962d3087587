import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const citizenshipThatNobodyTellsGoesToAnOfficial: Scenario = {
  name: 'citizenship-that-nobody-tells-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant of whom neither the application nor a register tells a citizenship goes to an official.',
  claims: ['DF-018', 'DF-048'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf([]),
  expected: { outcomes: ['to-official'] },
};
