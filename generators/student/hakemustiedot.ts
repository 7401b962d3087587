import { daysBetween, laterOf, plusDays, plusMonths } from '../paiva.ts';
import type { Stream } from '../stream.ts';

/** What is the applicant's own in the application: the rest follows from the studies. */
export interface Hakemustiedot {
  readonly tunnus: string;
  /** The day of decision that the other days are meant for: before the studies begin, not before `now`. */
  readonly ratkaisupaiva: string;
  /** Days between sending and deciding; clock of sending, `HH:mm:ss`. */
  readonly kasittelypaivia: number;
  readonly kello: string;
  /** Days between sending and proving the identity at a mission. */
  readonly kayntiPaivia: number;
  /** euros */
  readonly varat: number;
  readonly passiVoimassa: string;
}

/** Enough of everything: means for a year, a passport that outlasts the studies, two months' processing. */
export const generateHakemustiedot = (
  stream: Stream,
  { hakuAlkaa, paattyy, now }: { readonly hakuAlkaa: string; readonly paattyy: string; readonly now: string },
): Hakemustiedot => ({
  tunnus: `EF-${stream.fork('tunnus').integer(10_000_000, 99_999_999)}`,
  ratkaisupaiva: laterOf(now, plusDays(hakuAlkaa, -31)),
  kasittelypaivia: stream.fork('kasittely').integer(30, 60),
  kello: ['kello:t', 'kello:m', 'kello:s']
    .map((part, index) => String(stream.fork(part).integer(0, index === 0 ? 23 : 59)).padStart(2, '0'))
    .join(':'),
  kayntiPaivia: stream.fork('kaynti').integer(5, 21),
  // Means of support: 9 600 euros a year for applications since 1.11.2024 (domain facts A4).
  varat: 9600 + 10 * stream.fork('varat').integer(0, 600),
  passiVoimassa: toPassportEnd(stream.fork('passi'), paattyy),
});

// Passports are given for ten years at most; one of these outlasts the studies by half a year or more.
const toPassportEnd = (stream: Stream, paattyy: string): string => {
  const from = plusMonths(paattyy, 6);
  return plusDays(from, stream.integer(0, daysBetween(from, plusMonths(paattyy, 48))));
};
