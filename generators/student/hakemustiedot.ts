import { daysBetween, laterOf, plusDays, plusMonths, twoDigits } from '../paiva.ts';
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
  /** The time that the permit is asked for. */
  readonly haettuAika: { readonly alku: string; readonly loppu: string };
  readonly passiVoimassa: string;
}

/**
 * Enough of everything: means for a year, a passport that outlasts the permit, two to four weeks of processing. The permit
 * is asked for the time of the studies; by continuing students for what is left of them, and for a year at least.
 */
export const generateHakemustiedot = (
  stream: Stream,
  { alkaa, paattyy, hakuAlkaa, now }: Record<'alkaa' | 'paattyy' | 'hakuAlkaa' | 'now', string>,
): Hakemustiedot => {
  const alku = laterOf(alkaa, hakuAlkaa);
  const loppu = alku === alkaa ? paattyy : laterOf(paattyy, plusDays(plusMonths(alku, 12), -1));
  return {
    tunnus: `EF-${stream.fork('tunnus').integer(10_000_000, 99_999_999)}`,
    ratkaisupaiva: laterOf(now, plusDays(hakuAlkaa, -31)),
    // So that who begins in August applies in June, with the results of the joint application at hand: most apply then.
    kasittelypaivia: stream.fork('kasittely').integer(15, 29),
    kello: drawKello(stream.fork('kello')),
    kayntiPaivia: stream.fork('kaynti').integer(3, 14),
    // Enough for a year (DF-036).
    varat: 9600 + 10 * stream.fork('varat').integer(0, 600),
    haettuAika: { alku, loppu },
    passiVoimassa: drawPassiVoimassa(stream.fork('passi'), loppu),
  };
};

// By day, so that no application is sent in an hour that summer time leaves out.
const drawKello = (stream: Stream): string =>
  `${twoDigits(stream.integer(7, 22))}:${twoDigits(stream.integer(0, 59))}:${twoDigits(stream.integer(0, 59))}`;

const drawPassiVoimassa = (stream: Stream, loppu: string): string => {
  const from = plusMonths(loppu, 6);
  return plusDays(from, stream.integer(0, daysBetween(from, plusMonths(loppu, 48))));
};
