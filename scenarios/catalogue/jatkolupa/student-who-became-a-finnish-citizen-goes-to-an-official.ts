import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const studentWhoBecameAFinnishCitizenGoesToAnOfficial: Scenario = {
  name: 'student-who-became-a-finnish-citizen-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'A student who has become a citizen of Finland needs no residence permit, and an official tells so.',
  claims: ['DF-018'],
  conditions: ['applicant-is-a-third-country-national'],
  world: extending({
    hakemus: (hakemus) => ({ ...hakemus, henkilo: { ...hakemus.henkilo, kansalaisuudet: ['246'] } }),
  }),
  expected: { outcomes: ['to-official'] },
};
