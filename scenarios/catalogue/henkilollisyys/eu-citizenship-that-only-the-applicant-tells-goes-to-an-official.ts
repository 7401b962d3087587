import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const euCitizenshipThatOnlyTheApplicantTellsGoesToAnOfficial: Scenario = {
  name: 'eu-citizenship-that-only-the-applicant-tells-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence:
    'An applicant who tells of a second citizenship, that of an EU country, unknown to the registers, goes to an official.',
  claims: ['DF-018', 'DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['840', '380'], ['840']),
  expected: { outcomes: ['to-official'] },
};
