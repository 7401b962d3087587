import type { MigriOpiskeluoikeus } from '#contracts';
import { overlap } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import { met, notMet, type Rule, type Statement, unknown } from '../rule.ts';

/** Rows 9b and 9c: is there a fee for the first year, and is it settled. */
export const lukuvuosimaksuRules: readonly Rule<Facts>[] = [
  {
    id: 'maksuvelvollisuus-is-settled',
    state: (facts) => {
      const liability = toLiability(facts);
      return liability === 'liable' || liability === 'free' ? met : unknown(liability.unknown);
    },
  },
  {
    id: 'lukuvuosimaksu-is-paid-or-covered',
    state: (facts) => {
      const liability = toLiability(facts);
      if (liability === 'free') return met;
      return liability === 'liable' ? toPayment(facts) : unknown(liability.unknown);
    },
  },
];

type Liability = 'liable' | 'free' | { readonly unknown: string };

const toLiability = (facts: Facts): Liability => {
  const { hakemus, hakutoiveet, opiskeluoikeudet, koski, valintarekisteri } = facts;
  if (koski.state !== 'answered' || valintarekisteri.state !== 'answered')
    return { unknown: 'a register has not answered' };
  const hasFee = opiskeluoikeudet.flatMap(firstYearFees(facts)).some(({ summa }) => summa !== 0);
  if (hakemus.opiskelu.laji === 'vaihto')
    return hasFee ? { unknown: 'a fee stands in Koski, though exchange is free' } : 'free';
  const [maksuvelvollisuus, ...others] = new Set(hakutoiveet.map((toive) => toive.maksuvelvollisuus ?? 'NOT_CHECKED'));
  if (maksuvelvollisuus === undefined)
    return opiskeluoikeudet.length === 0 ? { unknown: 'no register tells of the fee' } : hasFee ? 'liable' : 'free';
  if (others.length > 0) return { unknown: 'a fee for one place at the school, none for another' };
  switch (maksuvelvollisuus) {
    case 'REQUIRED':
      return 'liable';
    case 'NOT_REQUIRED':
      return hasFee ? { unknown: 'Valintarekisteri: no fee; Koski: a fee' } : 'free';
    default:
      return { unknown: 'whether there is a fee has not been checked' };
  }
};

const toPayment = (facts: Facts): Statement => {
  const selection = paidInValintarekisteri(facts);
  const studies = paidInKoski(facts);
  if (studies === 'contradictory')
    return unknown('Koski: settled, but for one right only, or the sums are below the fee');
  if (selection === 'contradictory') return unknown('Valintarekisteri: paid for one place at the school only');
  if (selection !== undefined && studies !== undefined && selection !== studies)
    return unknown(`Valintarekisteri: ${paid(selection)}; Koski: ${paid(studies)}`);
  const settled = selection ?? studies;
  if (settled === undefined) return unknown('no register tells of a payment');
  return settled ? met : notMet('the fee has not been paid');
};

const paidInValintarekisteri = ({ hakutoiveet }: Facts): boolean | 'contradictory' | undefined => {
  const told = hakutoiveet.filter((hakutoive) => hakutoive.lukuvuosimaksu !== undefined);
  const [settled, ...others] = new Set(told.map((hakutoive) => hakutoive.lukuvuosimaksu !== 'MAKSAMATTA'));
  return others.length > 0 ? 'contradictory' : settled;
};

const paid = (settled: boolean) => (settled ? 'paid' : 'not paid');

const paidInKoski = (facts: Facts): boolean | 'contradictory' | undefined => {
  const told = facts.opiskeluoikeudet.map((oikeus) => paidForRight(oikeus, facts)).filter((one) => one !== undefined);
  const [settled, ...others] = new Set(told);
  return others.length > 0 ? 'contradictory' : settled;
};

const paidForRight = (oikeus: MigriOpiskeluoikeus, facts: Facts): boolean | 'contradictory' | undefined => {
  const told = terms(oikeus).filter((jakso) => jakso.maksetutLukuvuosimaksut?.maksettu !== undefined);
  const payments = told.filter((jakso) => overlap(jakso, firstYear(facts)));
  if (payments.length === 0) return undefined;
  if (payments.some(({ maksetutLukuvuosimaksut }) => maksetutLukuvuosimaksut?.maksettu === false)) return false;
  const isShort = firstYearFees(facts)(oikeus).some((fee) => isBelow(fee, told));
  return isShort ? 'contradictory' : true;
};

/** Whether the terms that make up the time of a fee, all with their sums, sum up to less. */
export const isBelow = (
  { alku, loppu, summa }: { readonly alku: string; readonly loppu?: string; readonly summa?: number },
  told: ReturnType<typeof terms>,
): boolean => {
  // A fee may be asked for a year of which just one term is in the first year.
  const within = told.filter((jakso) => jakso.alku >= alku && (jakso.loppu ?? '') <= (loppu ?? ''));
  const sums = within.map(({ maksetutLukuvuosimaksut: maksut }) =>
    maksut?.summa === undefined && maksut?.apuraha === undefined
      ? undefined
      : (maksut.summa ?? 0) + (maksut.apuraha ?? 0),
  );
  // Terms that aren't told may bring the rest.
  const isWhole = within[0]?.alku === alku && within.at(-1)?.loppu === loppu;
  if (summa === undefined || sums.includes(undefined) || !isWhole) return false;
  return sums.reduce<number>((sum, one) => sum + (one ?? 0), 0) < summa;
};

const terms = (oikeus: MigriOpiskeluoikeus) => oikeus.lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot ?? [];

const firstYearFees = (facts: Facts) => (oikeus: MigriOpiskeluoikeus) =>
  (oikeus.lisätiedot?.maksettavatLukuvuosimaksut ?? []).filter((fee) => overlap(fee, firstYear(facts)));

/** The term in which the studies begin, and the next one. */
const firstYear = ({ hakemus: { opiskelu } }: Facts) => {
  const year = Number(opiskelu.alkaa.slice(0, 4));
  return opiskelu.alkaa.slice(5) >= '08-01'
    ? { alku: `${year}-08-01`, loppu: `${year + 1}-07-31` }
    : { alku: `${year}-01-01`, loppu: `${year}-12-31` };
};
