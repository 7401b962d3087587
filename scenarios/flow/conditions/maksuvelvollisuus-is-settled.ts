import type { Condition } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { toMaksuvelvollisuus } from '../lukuvuosimaksu.ts';
import { oppilaitoksenRooli } from '../sources.ts';

export const maksuvelvollisuusIsSettled: Condition<EnsilupaFacts> = {
  id: 'maksuvelvollisuus-is-settled',
  row: '9b',
  kind: 'known',
  sources: [oppilaitoksenRooli],
  claims: ['DF-029', 'DF-030'],
  data: {
    'enter-finland': [
      'hakemus.opiskelu.laji',
      'hakemus.opiskelu.tutkinto',
      'hakemus.opiskelu.oppilaitos',
      'hakemus.opiskelu.alkaa',
    ],
    valintarekisteri: ['hakemukset.organisaatioNimi', 'hakemukset.vastaanottoTila', 'hakemukset.maksuvelvollisuus'],
    koski: [
      'opiskeluoikeudet.oppilaitos.nimi',
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.lisätiedot.maksettavatLukuvuosimaksut',
    ],
  },
  state: (facts) => (toMaksuvelvollisuus(facts) === 'unknown' ? 'unknown' : 'met'),
  reason: {
    fi: 'Lukuvuosimaksuvelvollisuutta ei ole ratkaistu, tai rekisterien tiedot ovat ristiriidassa.',
    sv: 'Det är inte avgjort om läsårsavgift ska betalas, eller så är uppgifterna i registren motstridiga.',
    en: 'Whether a tuition fee must be paid has not been settled, or the registers disagree on it.',
  },
};
