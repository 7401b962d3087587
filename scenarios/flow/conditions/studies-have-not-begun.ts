import type { MigriHakemus } from '#contracts';
import { covers, toLukukausi } from '../calendar.ts';
import type { Condition } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { openOptions } from '../hakutoive.ts';
import { isPresent, rightsAtSchool, termsOf } from '../opiskeluoikeus.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const studiesHaveNotBegun: Condition<EnsilupaFacts> = {
  id: 'studies-have-not-begun',
  row: '11',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-011', 'DF-062'],
  data: {
    'enter-finland': ['hakemus.opiskelu'],
    valintarekisteri: [
      'hakemukset.organisaatioNimi',
      'hakemukset.vastaanottoTila',
      'hakemukset.koulutuksenAlkamisvuosi',
      'hakemukset.koulutuksenAlkamiskausi',
    ],
    koski: [
      'opiskeluoikeudet.oppilaitos.nimi',
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.alku',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.tila',
    ],
  },
  state: (facts) => {
    const { hakemus, koski, decidedOn } = facts;
    const { alkaa } = hakemus.opiskelu;
    const present = rightsAtSchool(koski, hakemus.opiskelu).flatMap(termsOf).filter(isPresent);
    if (alkaa <= decidedOn || present.some(({ alku }) => alku <= decidedOn)) return 'not-met';
    const terms = openOptions(facts).map(toTerm);
    // The hakemus tells of a term that no option begins in.
    return terms.length === 0 || terms.some((term) => term === undefined || covers(term, alkaa)) ? 'met' : 'unknown';
  },
  reason: {
    fi: 'Opinnot ovat jo alkaneet, tai niiden alkamisesta on ristiriitaista tietoa.',
    sv: 'Studierna har redan börjat, eller så är uppgifterna om när de börjar motstridiga.',
    en: 'The studies have already begun, or it is contradictory when they begin.',
  },
};

/** The term that an option begins in; `undefined`: not told. */
const toTerm = ({ koulutuksenAlkamisvuosi: vuosi, koulutuksenAlkamiskausi: kausi }: MigriHakemus) =>
  vuosi === undefined || kausi === undefined ? undefined : toLukukausi(`${vuosi}-${kausi === 'S' ? '08' : '01'}-01`);
