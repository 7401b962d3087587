import type { Condition } from '../condition.ts';
import type { JatkolupaFacts } from '../facts.ts';
import { feesOf, toMaksutilanne } from '../lukuvuosimaksu.ts';
import { rightsOf } from '../opiskeluoikeus.ts';
import { oppilaitoksenRooli } from '../sources.ts';

export const lukuvuosimaksuOfTheTermIsSettled: Condition<JatkolupaFacts> = {
  id: 'lukuvuosimaksu-of-the-term-is-settled',
  row: 'J5',
  kind: 'derived',
  sources: [oppilaitoksenRooli],
  claims: ['DF-032', 'DF-090'],
  data: {
    'enter-finland': ['hakemus.opiskelu.laji', 'hakemus.opiskelu.tutkinto'],
    koski: [
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.lisätiedot.maksettavatLukuvuosimaksut',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.alku',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.loppu',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.maksetutLukuvuosimaksut',
    ],
  },
  state: (facts) => {
    if (!facts.koski.answered) return 'unknown';
    const paiva = { alku: facts.decidedOn, loppu: facts.decidedOn };
    const rights = rightsOf(facts);
    if (rights.length === 0) return 'unknown';
    const told = rights
      .filter((oikeus) => feesOf(oikeus, paiva).length > 0)
      .map((oikeus) => toMaksutilanne(oikeus, paiva));
    if (told.includes('open')) return 'not-met';
    return told.every((one) => one === 'settled') ? 'met' : 'unknown';
  },
  reason: {
    fi: 'Lukukauden lukuvuosimaksua ei ole maksettu eikä katettu apurahalla, tai maksusta ei ole selvää tietoa.',
    sv: 'Läsårsavgiften för terminen är varken betald eller täckt med stipendium, eller så är uppgifterna oklara.',
    en: 'The tuition fee of the term is neither paid nor covered by a scholarship, or nothing clear is known of it.',
  },
};
