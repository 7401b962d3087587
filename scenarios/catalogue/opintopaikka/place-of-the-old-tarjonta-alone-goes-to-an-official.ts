import type { Scenario } from '../../scenario.ts';
import { inHakutoiveet } from '../change-documents.ts';

export const placeOfTheOldTarjontaAloneGoesToAnOfficial: Scenario = {
  name: 'place-of-the-old-tarjonta-alone-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'A place of the old kind of option whose right is not in VIRTA yet is known to no register and goes to an official.',
  claims: ['DF-019', 'VM-040'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'applicant-is-the-same-person-in-the-registers',
  ],
  world: {
    traits: { virta: 'ei-oikeutta' },
    documents: inHakutoiveet((toive) => ({ ...toive, hakukohdeOid: toive.hakukohdeOid.slice(0, 26) })),
  },
  expected: { outcomes: ['to-official'] },
};
