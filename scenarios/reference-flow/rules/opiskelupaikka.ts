import type { MigriHakemus, MigriOpiskeluoikeus } from '#contracts';
import { type Facts, isLost } from '../facts.ts';
import { kindOf } from '../oppilaitos.ts';
import { met, metIf, notMet, type Rule, type Statement, unknown } from '../rule.ts';

/** Rows 3, 9a and 11: what is studied, where, and whether it has begun. */
export const opiskelupaikkaRules: readonly Rule<Facts>[] = [
  {
    id: 'studies-are-for-a-university-degree-or-an-exchange',
    state: ({ hakemus: { opiskelu } }) => {
      if (opiskelu.laji === 'vaihto') return met;
      if (!['alempi', 'ylempi', 'alempi-ja-ylempi'].includes(opiskelu.tutkinto ?? ''))
        return notMet(`degree: ${opiskelu.tutkinto ?? 'not told'}`);
      const kind = kindOf(opiskelu.oppilaitos);
      if (kind === 'unknown') return unknown('the school is on no list');
      return metIf(kind === 'university', 'a university of applied sciences');
    },
  },
  { id: 'opiskelupaikka-is-confirmed-by-a-register', state: (facts) => toPlace(facts) },
  {
    id: 'studies-have-not-begun',
    state: ({ hakemus: { opiskelu }, hakutoiveet, opiskeluoikeudet, decidedOn }) => {
      if (opiskelu.alkaa <= decidedOn) return notMet(`the studies began on ${opiskelu.alkaa}`);
      if (opiskeluoikeudet.some((oikeus) => isPresent(oikeus, decidedOn))) return notMet('enrolled as present already');
      const terms = hakutoiveet.map(toTerm);
      const isExpected = terms.some((term) => !term || (term.alku <= opiskelu.alkaa && opiskelu.alkaa <= term.loppu));
      return terms.length === 0 || isExpected
        ? met
        : unknown(`the studies start on ${opiskelu.alkaa}, by Valintarekisteri in another term`);
    },
  },
];

const toPlace = (facts: Facts): Statement => {
  const { hakutoiveet, opiskeluoikeudet, hakemus, koski, valintarekisteri } = facts;
  if (koski.state !== 'answered' || valintarekisteri.state !== 'answered')
    return unknown('a register has not answered');
  const lost = hakutoiveet.find(isLost);
  if (lost) return notMet(`the place: ${lost.vastaanottoTila}`);
  const open = opiskeluoikeudet.filter((oikeus) => isOpen(oikeus, facts));
  if (opiskeluoikeudet.length > 0 && open.length === 0) return unknown('no right in Koski lasts until the studies');
  if (hakutoiveet.length > 0) return met;
  if (open.length === 0) return notMet('no register knows the place');
  if (hakemus.opiskelu.laji !== 'vaihto') return met;
  const luokittelut = open.map(({ luokittelu = [] }) => luokittelu.map(({ koodiarvo }) => koodiarvo));
  if (luokittelut.some((codes) => codes.includes('2'))) return met;
  const isOutgoing = luokittelut.every((codes) => codes.includes('1'));
  return isOutgoing ? notMet('an outgoing exchange') : unknown('the direction of the exchange');
};

/** Whether it lasts until the studies begin, or goes on after they have. */
const isOpen = (oikeus: MigriOpiskeluoikeus, { hakemus, decidedOn }: Facts): boolean => {
  const begins = oikeus.tila.opiskeluoikeusjaksot[0]?.alku ?? '';
  const [, , later = decidedOn] = [begins, hakemus.opiskelu.alkaa, decidedOn].toSorted();
  const runsOut = (oikeus.päättymispäivä ?? later) < later;
  return !runsOut && ['1', '2'].includes(stateOf(oikeus, later) ?? '');
};

const stateOf = ({ tila }: MigriOpiskeluoikeus, paiva: string): string | undefined =>
  tila.opiskeluoikeusjaksot.findLast(({ alku }) => alku <= paiva)?.tila.koodiarvo;

const isPresent = (oikeus: MigriOpiskeluoikeus, paiva: string): boolean =>
  (oikeus.lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot ?? []).some(
    ({ alku, tila }) => tila.koodiarvo === '1' && alku <= paiva,
  );

/** When the place is for; nothing when it is not told. */
const toTerm = ({ koulutuksenAlkamisvuosi: vuosi, koulutuksenAlkamiskausi: kausi }: MigriHakemus) => {
  if (vuosi === undefined || kausi === undefined) return undefined;
  return kausi === 'S'
    ? { alku: `${vuosi}-08-01`, loppu: `${vuosi}-12-31` }
    : { alku: `${vuosi}-01-01`, loppu: `${vuosi}-07-31` };
};
