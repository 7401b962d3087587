import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const rightAtAnotherSchoolAloneGoesToAnOfficial: Scenario = {
  name: 'right-at-another-school-alone-goes-to-an-official',
  theme: 'opiskeluoikeus',
  sentence: 'An applicant whose only right is at another school than the application names goes to an official.',
  claims: ['DF-009', 'DF-048', 'KM-090'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { oppilaitos: '10076', valintarekisteri: 'ei-hakemusta' },
    documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, myontaja: '01904' })),
  },
  expected: { outcomes: ['to-official'] },
};
