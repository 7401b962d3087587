import type { Condition } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { toEnsivuodenMaksu, toMaksuvelvollisuus } from '../lukuvuosimaksu.ts';
import { oppilaitoksenRooli } from '../sources.ts';

export const lukuvuosimaksuIsPaidOrCovered: Condition<EnsilupaFacts> = {
  id: 'lukuvuosimaksu-is-paid-or-covered',
  row: '9c',
  kind: 'known',
  sources: [oppilaitoksenRooli],
  claims: ['DF-031', 'DF-032', 'DF-033', 'DF-034'],
  data: {
    'enter-finland': [
      'hakemus.opiskelu.laji',
      'hakemus.opiskelu.tutkinto',
      'hakemus.opiskelu.oppilaitos',
      'hakemus.opiskelu.alkaa',
    ],
    valintarekisteri: [
      'hakemukset.organisaatioNimi',
      'hakemukset.vastaanottoTila',
      'hakemukset.maksuvelvollisuus',
      'hakemukset.lukuvuosimaksu',
    ],
    koski: [
      'opiskeluoikeudet.oppilaitos.nimi',
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.lisätiedot.maksettavatLukuvuosimaksut',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.alku',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.loppu',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.maksetutLukuvuosimaksut',
    ],
  },
  state: (facts) => {
    const liability = toMaksuvelvollisuus(facts);
    if (liability !== 'liable') return liability === 'free' ? 'met' : 'unknown';
    return ({ settled: 'met', open: 'not-met', unknown: 'unknown' } as const)[toEnsivuodenMaksu(facts)];
  },
  reason: {
    fi: 'Lukuvuosimaksua ei ole maksettu eikä katettu apurahalla, tai rekisterien tiedot ovat ristiriidassa.',
    sv: 'Läsårsavgiften är varken betald eller täckt med stipendium, eller så är uppgifterna i registren motstridiga.',
    en: 'The tuition fee is neither paid nor covered by a scholarship, or the registers disagree on it.',
  },
};
