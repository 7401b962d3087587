import { type Condition, metIf } from '../condition.ts';
import { endedYears, opintopisteetOf } from '../eteneminen.ts';
import type { OpintoFacts } from '../facts.ts';
import { rightsOf } from '../opiskeluoikeus.ts';
import { extendedPermit, jalkivalvonta } from '../sources.ts';

export const studiesProgressBy45OpAYear: Condition<OpintoFacts> = {
  id: 'studies-progress-by-45-op-a-year',
  row: 'J6',
  kind: 'known',
  sources: [extendedPermit, jalkivalvonta, 'https://www.kho.fi/fi/index/paatokset/ennakkopaatokset/1701758693731.html'],
  claims: ['DF-078', 'DF-081', 'DF-087'],
  data: {
    'enter-finland': ['hakemus.opiskelu.laji', 'hakemus.opiskelu.tutkinto'],
    migri: ['rekisteritiedot.aiemmatOleskeluluvat.alku', 'lupa.alku', 'lupa.opiskelu'],
    koski: [
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      ...['', '.osasuoritukset', '.osasuoritukset.osasuoritukset'].flatMap((parts) => [
        `opiskeluoikeudet.suoritukset${parts}.koulutusmoduuli.laajuus`,
        `opiskeluoikeudet.suoritukset${parts}.arviointi.arviointiPäivä`,
      ]),
    ],
  },
  state: (facts, { opintopisteetVuodessa }) => {
    const { koski, lupa, decidedOn, menettely } = facts;
    if (!koski.answered || lupa === undefined) return 'unknown';
    const earned = opintopisteetOf(rightsOf(facts), { alku: lupa.alku, loppu: decidedOn });
    const years = Math.max(menettely === 'jatkolupa' ? 1 : 0, endedYears(lupa.alku, decidedOn));
    return metIf(earned >= opintopisteetVuodessa * years);
  },
  reason: {
    fi: 'Opintoja ei ole suoritettu 45 opintopistettä lukuvuotta kohti.',
    sv: 'Studierna har inte framskridit med 45 studiepoäng per läsår.',
    en: 'Fewer than 45 op have been earned for each academic year.',
  },
};
