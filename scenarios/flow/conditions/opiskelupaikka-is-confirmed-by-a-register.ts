import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { isLost, openOptions } from '../hakutoive.ts';
import { isInForce, rightsAtSchool } from '../opiskeluoikeus.ts';
import { pilotti } from '../sources.ts';

export const opiskelupaikkaIsConfirmedByARegister: Condition<EnsilupaFacts> = {
  id: 'opiskelupaikka-is-confirmed-by-a-register',
  row: '9a',
  kind: 'known',
  sources: ['https://migri.fi/opiskelupaikka', pilotti],
  claims: ['DF-009', 'DF-026', 'DF-028'],
  data: {
    'enter-finland': [
      'hakemus.opiskelu.laji',
      'hakemus.opiskelu.tutkinto',
      'hakemus.opiskelu.oppilaitos',
      'hakemus.opiskelu.alkaa',
    ],
    valintarekisteri: ['hakemukset.organisaatioNimi', 'hakemukset.valintaTila', 'hakemukset.vastaanottoTila'],
    koski: [
      'opiskeluoikeudet.oppilaitos.nimi',
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.tila.opiskeluoikeusjaksot',
      'opiskeluoikeudet.päättymispäivä',
      'opiskeluoikeudet.luokittelu',
    ],
  },
  state: (facts) => {
    const { hakemus, koski, valintarekisteri, decidedOn } = facts;
    if (!koski.answered || !valintarekisteri.answered) return 'unknown';
    const options = openOptions(facts);
    if (options.some(isLost)) return 'not-met';
    const rights = rightsAtSchool(koski, hakemus.opiskelu);
    const inForce = rights.filter((oikeus) => {
      const begins = oikeus.tila.opiskeluoikeusjaksot[0]?.alku ?? '';
      const [, , day = decidedOn] = [begins, hakemus.opiskelu.alkaa, decidedOn].toSorted();
      return isInForce(oikeus, day);
    });
    // The place was accepted, and yet every right to it has ended.
    if (rights.length > 0 && inForce.length === 0) return 'unknown';
    if (hakemus.opiskelu.laji === 'tutkinto') return metIf(options.length > 0 || inForce.length > 0);
    if (inForce.length === 0) return 'not-met';
    const luokittelut = inForce.map(({ luokittelu = [] }) => luokittelu.map(({ koodiarvo }) => koodiarvo));
    if (luokittelut.some((codes) => codes.includes('2'))) return 'met';
    return luokittelut.every((codes) => codes.includes('1')) ? 'not-met' : 'unknown';
  },
  reason: {
    fi: 'Mikään rekisteri ei vahvista opiskelupaikkaa, tai paikka on menetetty.',
    sv: 'Inget register bekräftar studieplatsen, eller så har platsen gått förlorad.',
    en: 'No register confirms the place of study, or the place has been lost.',
  },
};
