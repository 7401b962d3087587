import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const finnishCitizenshipLeftOutOfTheHakemusStillCounts: Scenario = {
  name: 'finnish-citizenship-left-out-of-the-hakemus-still-counts',
  theme: 'henkilollisyys',
  sentence:
    'An applicant who does not tell of being a Finnish citizen too is known as one by Koski and goes to an official.',
  claims: ['DF-018'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['792'], ['792', '246']),
  expected: { outcomes: ['to-official'] },
};
