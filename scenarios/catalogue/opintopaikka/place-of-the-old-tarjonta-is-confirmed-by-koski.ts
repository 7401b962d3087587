import type { Scenario } from '../../scenario.ts';
import { inHakutoiveet } from '../change-documents.ts';

export const placeOfTheOldTarjontaIsConfirmedByKoski: Scenario = {
  name: 'place-of-the-old-tarjonta-is-confirmed-by-koski',
  theme: 'opintopaikka',
  sentence:
    'A place that Valintarekisteri cannot show, because it is of the old kind of option, is confirmed by the right in Koski.',
  claims: ['DF-028', 'VM-040'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: { documents: inHakutoiveet((toive) => ({ ...toive, hakukohdeOid: toive.hakukohdeOid.slice(0, 26) })) },
  expected: { outcomes: ['automatic-grant'] },
};
