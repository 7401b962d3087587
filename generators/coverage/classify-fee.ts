import type { VirtaLukukausiIlmoittautuminen, VirtaOpiskeluoikeus, VirtaRecord } from '#contracts';
import { daysBetween } from '../paiva.ts';

type Rights = Pick<VirtaRecord, 'opiskeluoikeudet' | 'lukukausiIlmoittautumiset'>;
type Maksu = NonNullable<VirtaLukukausiIlmoittautuminen['lukuvuosiMaksu']>;
type Vaadittu = VirtaOpiskeluoikeus['lukuvuosiMaksut'][number];

/** How the fee stands by VIRTA, told from the sums and marks of all its terms together. */
export const toMaksu = (record: Rights): string => {
  const required = periodsOf(record);
  const payments = paymentsOf(record).map(({ maksu }) => maksu);
  if (payments.length === 0) return required.length === 0 ? 'none-required' : 'payment-untold';
  const marks = new Set(payments.map(({ maksettu }) => maksettu === '1' || maksettu === 'true'));
  if (payments.every(({ summa, apuraha }) => summa === undefined && apuraha === undefined)) {
    return marks.size > 1 ? 'first-term-paid' : marks.has(true) ? 'flag-without-sums' : 'unpaid-without-sums';
  }
  const fee = { due: sum(required.map(({ summa }) => summa)), ...toSettled(payments), terms: payments.length };
  if (marks.size > 1) return 'first-term-paid';
  return marks.has(true) ? toMarkedPaid(fee, required.length > 0) : toMarkedUnpaid(fee, required.length > 0);
};

interface Fee {
  /** Euros. */
  readonly due: number;
  readonly summa: number;
  readonly apuraha: number;
  readonly terms: number;
}

const toMarkedPaid = ({ due, summa, apuraha }: Fee, isKnown: boolean): string => {
  if (isKnown && summa + apuraha < due) return 'flag-above-sums';
  if (isKnown && summa + apuraha > due) return 'over-paid';
  if (apuraha === 0) return 'paid';
  return summa === 0 ? 'full-scholarship' : 'half-scholarship';
};

const toMarkedUnpaid = ({ due, summa, apuraha, terms }: Fee, isKnown: boolean): string => {
  if (summa + apuraha === 0) return 'unpaid';
  if (isKnown && summa + apuraha >= due) return 'flag-below-sums';
  if (summa === 0) return 'half-scholarship-rest-unpaid';
  return isKnown && due - summa - apuraha <= terms ? 'one-euro-short' : 'partly-paid';
};

/** For which periods the fee is required, told from the first academic year whose two terms both have one. */
export const toMaksukaudet = (record: Rights): string => {
  const periods = periodsOf(record);
  const payments = paymentsOf(record);
  if (periods.length === 0) return payments.length === 0 ? 'ei-maksua' : 'ei-kausia';
  if (periods.some(({ alkuPvm, loppuPvm }) => isLong(alkuPvm, loppuPvm))) return 'lukuvuosittain';
  const pair = periods.flatMap((period) => {
    const next = periods.find(
      ({ alkuPvm }) =>
        alkuPvm !== undefined && period.loppuPvm !== undefined && daysBetween(period.loppuPvm, alkuPvm) === 1,
    );
    return next === undefined ? [] : [[period, next] as const];
  })[0];
  if (pair === undefined) return 'ensimmaisella-lukukaudella';
  return pair[0].summa === pair[1].summa ? 'lukukausittain' : 'epatasaisesti';
};

/** Longer than the longer of the two terms, which has seven months. */
const isLong = (alku?: string, loppu?: string): boolean =>
  alku !== undefined && (loppu === undefined || daysBetween(alku, loppu) > 215);

const periodsOf = ({ opiskeluoikeudet }: Rights): readonly Vaadittu[] =>
  opiskeluoikeudet.flatMap(({ lukuvuosiMaksut }) => lukuvuosiMaksut);

const paymentsOf = ({
  lukukausiIlmoittautumiset,
}: Rights): readonly { readonly alku: string; readonly maksu: Maksu }[] =>
  lukukausiIlmoittautumiset.flatMap(({ alkuPvm = '', lukuvuosiMaksu }) =>
    lukuvuosiMaksu === undefined ? [] : [{ alku: alkuPvm, maksu: lukuvuosiMaksu }],
  );

const toSettled = (payments: readonly Maksu[]): Pick<Fee, 'summa' | 'apuraha'> => ({
  summa: sum(payments.map(({ summa }) => summa)),
  apuraha: sum(payments.map(({ apuraha }) => apuraha)),
});

const sum = (texts: readonly (string | undefined)[]): number =>
  texts.reduce((total, text) => total + (Number(text ?? 0) || 0), 0);
