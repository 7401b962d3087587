import { toLukukausi } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import { hasAttained } from '../eteneminen.ts';
import type { ValvontaFacts } from '../facts.ts';
import { isPresent, rightsOf, termsOf } from '../opiskeluoikeus.ts';
import { jalkivalvonta } from '../sources.ts';

export const studiesHaveBegun: Condition<ValvontaFacts> = {
  id: 'studies-have-begun',
  row: 'V2',
  kind: 'known',
  sources: [jalkivalvonta],
  claims: ['DF-080', 'DF-088'],
  data: {
    migri: ['lupa.opiskelu'],
    koski: [
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.alku',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.tila',
      ...['', '.osasuoritukset', '.osasuoritukset.osasuoritukset'].map(
        (parts) => `opiskeluoikeudet.suoritukset${parts}.arviointi.arviointiPäivä`,
      ),
    ],
  },
  state: (facts) => {
    const { koski, lupa, decidedOn } = facts;
    if (!koski.answered) return 'unknown';
    if (decidedOn <= toLukukausi(lupa.opiskelu.alkaa).loppu) return 'met';
    const rights = rightsOf(facts);
    const present = rights.flatMap(termsOf).some((term) => isPresent(term) && term.alku <= decidedOn);
    return metIf(present || hasAttained(rights, { alku: '', loppu: decidedOn }));
  },
  reason: {
    fi: 'Opinnot eivät ole alkaneet ensimmäisen lukukauden aikana.',
    sv: 'Studierna har inte börjat under den första terminen.',
    en: 'The studies have not begun in their first term.',
  },
};
