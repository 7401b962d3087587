import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const rightOfAnotherTypeAloneGoesToAnOfficial: Scenario = {
  name: 'right-of-another-type-alone-goes-to-an-official',
  theme: 'opiskeluoikeus',
  sentence:
    "An applicant for a master's degree whose only right is one to a bachelor's degree (type 2) goes to an official.",
  claims: ['DF-009', 'DF-048', 'VI-053'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { valintarekisteri: 'ei-hakemusta' },
    documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, tyyppi: '2' })),
  },
  expected: { outcomes: ['to-official'] },
};
