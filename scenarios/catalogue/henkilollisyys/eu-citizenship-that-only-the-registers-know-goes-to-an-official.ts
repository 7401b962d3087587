import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const euCitizenshipThatOnlyTheRegistersKnowGoesToAnOfficial: Scenario = {
  name: 'eu-citizenship-that-only-the-registers-know-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence:
    'An applicant whose second citizenship, that of an EU country, only the registers know goes to an official.',
  claims: ['DF-018', 'DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['036'], ['036', '372']),
  expected: { outcomes: ['to-official'] },
};
