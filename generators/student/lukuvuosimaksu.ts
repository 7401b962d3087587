import { toVuosimaksut } from '../data/vuosimaksut.ts';
import type { Maksukaudet } from '../fee-traits.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits } from '../student-traits.ts';
import type { Lukukausi } from './lukukausi.ts';
import { type MaksettuMaksu, maksutapaustiedot } from './maksutapaukset.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';

export type { MaksettuMaksu };

/** What the school requires in a period: whole euros, scholarship included (VI-072). */
export interface VaadittuMaksu extends Lukukausi {
  readonly summa: number;
}

/** The fees of some academic years: the periods required, and for each term what stands in its enrolment. */
export interface Lukuvuosimaksut {
  readonly vaaditut: readonly VaadittuMaksu[];
  /** By term; nothing where the enrolment says nothing of fees. */
  readonly maksetut: readonly (MaksettuMaksu | undefined)[];
}

/** What the school asks for a year; 0 from those who needn't pay, and while nobody has checked. */
export const drawVuosimaksu = (stream: Stream, traits: DecidedTraits, paikka: Opiskelupaikka): number => {
  if (traits.lukuvuosimaksu === 'none-required' || traits.lukuvuosimaksu === 'not-checked') return 0;
  const { korkeakoulu, ohjelma, alkaa } = paikka;
  const sykli = ohjelma.taso === 'ylempi' || ohjelma.taso === 'yamk' ? 'toinen' : 'ensimmainen';
  return stream.pick(toVuosimaksut(korkeakoulu.oppilaitosnumero, alkaa)[sykli]);
};

/** The fee case played out over the terms, two to a year. */
export const toLukuvuosimaksut = (
  { lukuvuosimaksu, maksukaudet }: DecidedTraits,
  vuosimaksu: number,
  lukukaudet: readonly Lukukausi[],
): Lukuvuosimaksut => {
  const vaaditut: VaadittuMaksu[] = [];
  const maksetut: (MaksettuMaksu | undefined)[] = [];
  if (vuosimaksu === 0) return { vaaditut, maksetut };
  const { settle } = maksutapaustiedot[lukuvuosimaksu];
  for (let index = 0; index < lukukaudet.length; index += 2) {
    const year = toLukuvuosi(maksukaudet, vuosimaksu, lukukaudet.slice(index, index + 2));
    vaaditut.push(...year.vaaditut);
    for (const [term, era] of year.erat.entries()) {
      maksetut.push(era === undefined ? undefined : settle(era, term === 0));
    }
  }
  return { vaaditut, maksetut };
};

interface Lukuvuosi {
  readonly vaaditut: readonly VaadittuMaksu[];
  /** What is due in each term, euros; undefined when nothing of the fee concerns it. */
  readonly erat: readonly (number | undefined)[];
}

/** One academic year. A last term that stands alone costs half a year. */
const toLukuvuosi = (maksukaudet: Maksukaudet, vuosimaksu: number, terms: readonly Lukukausi[]): Lukuvuosi => {
  const half = vuosimaksu / 2;
  if (terms.length < 2) return byTerm([half], maksukaudet === 'ei-kausia' ? [] : terms);
  switch (maksukaudet) {
    case 'lukukausittain':
      return byTerm([half, half], terms);
    case 'ei-kausia':
      return byTerm([half, half], []);
    case 'epatasaisesti': {
      // CSC's example has 4 000 and 5 000 (VIRTA-Opintotietopalvelu, Skeema-luonnokset/esimerkki-xml).
      const first = 100 * Math.floor((vuosimaksu * 4) / 900);
      return byTerm([first, vuosimaksu - first], terms);
    }
    case 'ensimmaisella-lukukaudella':
      return byTerm([vuosimaksu, undefined], terms);
    case 'lukuvuosittain':
      return { erat: [vuosimaksu, 0], vaaditut: [{ summa: vuosimaksu, ...toYear(terms) }] };
  }
};

const byTerm = (erat: readonly (number | undefined)[], periods: readonly Lukukausi[]): Lukuvuosi => {
  const vaaditut: VaadittuMaksu[] = [];
  for (const [index, { alku, loppu }] of periods.entries()) {
    const summa = erat[index];
    if (summa !== undefined) vaaditut.push({ alku, loppu, summa });
  }
  return { erat, vaaditut };
};

const toYear = (terms: readonly Lukukausi[]): Lukukausi => ({
  alku: terms[0]?.alku ?? '',
  loppu: terms.at(-1)?.loppu ?? '',
});
