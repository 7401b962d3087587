import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const norwegianCitizenGoesToAnOfficial: Scenario = {
  name: 'norwegian-citizen-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'A citizen of Norway, in the EEA and no member of the EU, goes to an official.',
  claims: ['DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['578']),
  expected: { outcomes: ['to-official'] },
};
