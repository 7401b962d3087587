import type { MigriOpiskeluoikeus } from '#contracts';
import { type Jakso, overlaps, plusDays, toVuosi } from './calendar.ts';
import type { EnsilupaFacts } from './facts.ts';
import { openOptions } from './hakutoive.ts';
import { rightsAtSchool, termsOf } from './opiskeluoikeus.ts';

/** A fee that a school has told: a sum of 0 is none, one that isn't told is some. */
interface Maksu extends Jakso {
  readonly summa?: number;
}

/** Whether a fee must be paid for the first year of studies, as far as the registers tell and agree (DF-029, DF-030). */
export const toMaksuvelvollisuus = (facts: EnsilupaFacts): 'liable' | 'free' | 'unknown' => {
  const { hakemus, koski, valintarekisteri } = facts;
  if (!koski.answered || !valintarekisteri.answered) return 'unknown';
  const rights = rightsAtSchool(koski, hakemus.opiskelu);
  const hasFee = rights.some((oikeus) => feesOf(oikeus, toVuosi(hakemus.opiskelu.alkaa)).length > 0);
  // Exchange is free, so a fee there is a contradiction.
  if (hakemus.opiskelu.laji === 'vaihto') return hasFee ? 'unknown' : 'free';
  const options = openOptions(facts);
  if (options.length === 0) return rights.length === 0 ? 'unknown' : hasFee ? 'liable' : 'free';
  if (options.every(({ maksuvelvollisuus }) => maksuvelvollisuus === 'REQUIRED')) return 'liable';
  const free = options.every(({ maksuvelvollisuus }) => maksuvelvollisuus === 'NOT_REQUIRED');
  return free && !hasFee ? 'free' : 'unknown';
};

export type Maksutilanne = 'settled' | 'open' | 'unknown';

/** Whether the fee of the first year is settled; `unknown` when no register tells, or they disagree (DF-031-DF-033). */
export const toEnsivuodenMaksu = (facts: EnsilupaFacts): Maksutilanne => {
  const { opiskelu } = facts.hakemus;
  const selection = openOptions(facts).map(({ lukuvuosimaksu }): Maksutilanne | undefined => {
    if (lukuvuosimaksu === undefined) return undefined;
    return lukuvuosimaksu === 'MAKSAMATTA' ? 'open' : 'settled';
  });
  const studies = rightsAtSchool(facts.koski, opiskelu).map((oikeus) =>
    toMaksutilanne(oikeus, toVuosi(opiskelu.alkaa)),
  );
  const told = [...selection, ...studies].filter((one) => one !== undefined);
  const [first = 'unknown'] = told;
  return told.every((one) => one === first) ? first : 'unknown';
};

/** What Koski tells of the payments of a time; `undefined`: nothing. Settled below the sum asked is a contradiction. */
export const toMaksutilanne = (oikeus: MigriOpiskeluoikeus, aika: Jakso): Maksutilanne | undefined => {
  const told = termsOf(oikeus)
    .filter((term) => overlaps(term, aika))
    .map(({ maksetutLukuvuosimaksut }) => maksetutLukuvuosimaksut?.maksettu)
    .filter((maksettu) => maksettu !== undefined);
  if (told.length === 0) return undefined;
  if (told.includes(false)) return 'open';
  return feesOf(oikeus, aika).some((fee) => isShort(fee, oikeus)) ? 'unknown' : 'settled';
};

/** Fees asked for any day of the time. */
export const feesOf = ({ lisätiedot }: MigriOpiskeluoikeus, aika: Jakso): readonly Maksu[] =>
  (lisätiedot?.maksettavatLukuvuosimaksut ?? []).filter((fee) => fee.summa !== 0 && overlaps(fee, aika));

/** Whether the terms that make up the time of the fee, all with their sums, sum up to less. */
const isShort = ({ alku, loppu, summa }: Maksu, oikeus: MigriOpiskeluoikeus): boolean => {
  if (summa === undefined || loppu === undefined) return false;
  const terms = termsOf(oikeus)
    .filter((term) => alku <= term.alku && term.loppu !== undefined && term.loppu <= loppu)
    .toSorted((one, other) => (one.alku < other.alku ? -1 : 1));
  let next = alku;
  let paid = 0;
  for (const { alku: begins, loppu: ends = begins, maksetutLukuvuosimaksut: maksut } of terms) {
    if (begins > next || (maksut?.summa === undefined && maksut?.apuraha === undefined)) return false;
    next = plusDays(ends, 1);
    paid += (maksut.summa ?? 0) + (maksut.apuraha ?? 0);
  }
  return next > loppu && paid < summa;
};
