import { covers } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { OpintoFacts } from '../facts.ts';
import { isPresent, rightsOf, termsOf } from '../opiskeluoikeus.ts';
import { jalkivalvonta } from '../sources.ts';

export const studentIsEnrolledAsPresent: Condition<OpintoFacts> = {
  id: 'student-is-enrolled-as-present',
  row: 'J4',
  kind: 'derived',
  sources: [jalkivalvonta],
  claims: ['DF-090', 'DF-091'],
  data: {
    'enter-finland': ['hakemus.opiskelu.laji', 'hakemus.opiskelu.tutkinto'],
    migri: ['lupa.opiskelu'],
    koski: [
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.alku',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.loppu',
      'opiskeluoikeudet.lisätiedot.lukukausiIlmoittautuminen.ilmoittautumisjaksot.tila',
    ],
  },
  state: (facts) => {
    const { koski, decidedOn } = facts;
    if (facts.menettely === 'valvonta' && decidedOn < facts.lupa.opiskelu.alkaa) return 'met';
    if (!koski.answered) return 'unknown';
    const terms = rightsOf(facts).flatMap(termsOf);
    return metIf(terms.some((term) => isPresent(term) && covers(term, decidedOn)));
  },
  reason: {
    fi: 'Opiskelija ei ole ilmoittautunut läsnä olevaksi lukukaudelle.',
    sv: 'Studeranden har inte anmält sig som närvarande för terminen.',
    en: 'The student is not enrolled as present for the term.',
  },
};
