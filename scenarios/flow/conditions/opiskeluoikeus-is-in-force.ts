import { toLukukausi } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { OpintoFacts } from '../facts.ts';
import { isInForce, rightsOf } from '../opiskeluoikeus.ts';
import { extendedPermit, jalkivalvonta } from '../sources.ts';

export const opiskeluoikeusIsInForce: Condition<OpintoFacts> = {
  id: 'opiskeluoikeus-is-in-force',
  row: 'J3',
  kind: 'known',
  sources: [jalkivalvonta, extendedPermit],
  claims: ['DF-057', 'DF-080'],
  data: {
    'enter-finland': ['hakemus.opiskelu.laji', 'hakemus.opiskelu.tutkinto'],
    migri: ['lupa.opiskelu'],
    koski: [
      'opiskeluoikeudet.lisätiedot.virtaOpiskeluoikeudenTyyppi',
      'opiskeluoikeudet.tila.opiskeluoikeusjaksot',
      'opiskeluoikeudet.päättymispäivä',
    ],
  },
  state: (facts) => {
    const { koski, decidedOn } = facts;
    if (!koski.answered) return 'unknown';
    const rights = rightsOf(facts);
    // A new right may come into VIRTA late.
    if (rights.length === 0 && facts.menettely === 'valvonta')
      return metIf(decidedOn <= toLukukausi(facts.lupa.opiskelu.alkaa).loppu);
    // One is enough: the others ended because of it, or were opened beside it.
    return metIf(rights.some((oikeus) => isInForce(oikeus, decidedOn)));
  },
  reason: {
    fi: 'Opiskeluoikeus ei ole voimassa, tai siitä ei saatu tietoa.',
    sv: 'Studierätten gäller inte, eller så fanns det inga uppgifter om den.',
    en: 'The right to study is not in force, or nothing was learnt about it.',
  },
};
