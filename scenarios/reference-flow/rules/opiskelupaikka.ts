import type { MigriOpiskeluoikeus } from '#contracts';
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
    state: ({ hakemus: { opiskelu }, hakutoive, opiskeluoikeus, decidedOn }) => {
      if (opiskelu.alkaa <= decidedOn) return notMet(`the studies began on ${opiskelu.alkaa}`);
      if (opiskeluoikeus && isPresent(opiskeluoikeus, decidedOn)) return notMet('enrolled as present already');
      const term = toTerm(hakutoive);
      if (term && (opiskelu.alkaa < term.alku || opiskelu.alkaa > term.loppu))
        return unknown(`the studies start on ${opiskelu.alkaa}, by Valintarekisteri in the term from ${term.alku}`);
      return met;
    },
  },
];

const toPlace = (facts: Facts): Statement => {
  const { hakutoive, opiskeluoikeus, hakemus, koski, valintarekisteri, decidedOn } = facts;
  if (koski.state !== 'answered' || valintarekisteri.state !== 'answered')
    return unknown('a register has not answered');
  const begins = opiskeluoikeus?.tila.opiskeluoikeusjaksot[0]?.alku ?? '';
  const [, , later = decidedOn] = [begins, hakemus.opiskelu.alkaa, decidedOn].toSorted();
  const tila = opiskeluoikeus && stateOf(opiskeluoikeus, later);
  const runsOut = (opiskeluoikeus?.päättymispäivä ?? later) < later;
  const hasEnded = runsOut || (tila !== undefined && !['1', '2'].includes(tila));
  if (hakutoive && isLost(hakutoive)) return notMet(`the place: ${hakutoive.vastaanottoTila}`);
  if (hasEnded) return unknown(`the right in Koski has state ${tila}${runsOut ? ' and runs out' : ''}`);
  if (hakutoive) return met;
  if (opiskeluoikeus === undefined) return notMet('no register knows the place');
  if (hakemus.opiskelu.laji !== 'vaihto') return met;
  const luokittelut = (opiskeluoikeus.luokittelu ?? []).map(({ koodiarvo }) => koodiarvo);
  if (luokittelut.includes('2')) return met;
  return luokittelut.includes('1') ? notMet('an outgoing exchange') : unknown('the direction of the exchange');
};

/** The state on that day, or the first one when it begins later. */
const stateOf = ({ tila }: MigriOpiskeluoikeus, paiva: string): string | undefined => {
  const jaksot = tila.opiskeluoikeusjaksot;
  return (jaksot.findLast(({ alku }) => alku <= paiva) ?? jaksot[0])?.tila.koodiarvo;
};

const isPresent = (oikeus: MigriOpiskeluoikeus, paiva: string): boolean =>
  (oikeus.lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot ?? []).some(
    ({ alku, tila }) => tila.koodiarvo === '1' && alku <= paiva,
  );

const toTerm = (hakutoive: Facts['hakutoive']): { readonly alku: string; readonly loppu: string } | undefined => {
  const vuosi = hakutoive?.koulutuksenAlkamisvuosi;
  if (vuosi === undefined || hakutoive?.koulutuksenAlkamiskausi === undefined) return undefined;
  return hakutoive.koulutuksenAlkamiskausi === 'S'
    ? { alku: `${vuosi}-08-01`, loppu: `${vuosi}-12-31` }
    : { alku: `${vuosi}-01-01`, loppu: `${vuosi}-07-31` };
};
