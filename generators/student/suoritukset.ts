import { alanKurssit, yhteisetKurssit } from '../data/kurssit.ts';
import { daysBetween, plusDays } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';
import { isActiveOn, type Tila } from './tilat.ts';

/** An attainment: a course, or the degree when it has an education code. */
export interface Suoritus {
  readonly avain: string;
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  /** op */
  readonly laajuus: number;
  readonly paiva: string;
  /** Five-step grade, `HYV` for passed, or none given (a degree). */
  readonly arvosana?: string;
  readonly koulutuskoodi?: string;
}

/** Courses of the active time that lies behind, in order of days; and the degree, if the right ended with one. */
export const generateSuoritukset = (
  stream: Stream,
  avain: string,
  paikka: Opiskelupaikka,
  tilat: readonly Tila[],
  now: string,
): readonly Suoritus[] => {
  const valmistui = tilat.find((tila) => tila.koodi === '3')?.alku;
  // Nobody has an attainment in the first weeks; the register closes with the end of the right.
  const first = plusDays(paikka.alkaa, 60);
  const last =
    [now, paikka.paattyy, ...(valmistui === undefined ? [] : [plusDays(valmistui, -1)])].toSorted()[0] ?? now;
  const courses = stream
    .fork('kurssit')
    .shuffle([...alanKurssit[paikka.ohjelma.ala], ...yhteisetKurssit])
    .slice(0, 8)
    .flatMap((kurssi): Omit<Suoritus, 'avain'>[] => {
      const own = stream.fork(kurssi.tunniste);
      if (daysBetween(first, last) < 0) return [];
      const paiva = plusDays(first, own.integer(0, daysBetween(first, last)));
      if (!isActiveOn(tilat, paiva)) return [];
      return [{ ...kurssi, paiva, arvosana: own.weighted(arvosanat) }];
    })
    .toSorted((a, b) => (a.paiva < b.paiva ? -1 : 1));
  const degree = valmistui === undefined ? [] : [toTutkinto(paikka, plusDays(valmistui, -1))];
  return [...courses, ...degree].map((suoritus, index) => ({ avain: `${avain}-S${index + 1}`, ...suoritus }));
};

/** Register extracts show mostly good grades; failed attempts never reach VIRTA (shares: DF-067). */
const arvosanat = [
  ['5', 20],
  ['4', 30],
  ['3', 25],
  ['2', 8],
  ['1', 4],
  ['HYV', 13],
] as const;

const toTutkinto = ({ ohjelma }: Opiskelupaikka, paiva: string): Omit<Suoritus, 'avain'> => ({
  tunniste: ohjelma.koulutuskoodi,
  nimi: ohjelma.nimi,
  laajuus: ohjelma.laajuus,
  paiva,
  koulutuskoodi: ohjelma.koulutuskoodi,
});
