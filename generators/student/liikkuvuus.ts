import type { Stream } from '../stream.ts';
import { type Lukukausi, toLukukaudet } from './lukukausi.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';

/** A mobility period: where from (in) or where to (out), and in which programme. */
export interface Liikkuvuus extends Lukukausi {
  readonly avain: string;
  readonly suunta: 'lahteva' | 'saapuva';
  readonly maa: string;
  readonly ohjelma: string;
}

/** Partner countries of exchanges abroad. */
const kohdemaat = ['276', '250', '528', '752', '724', '380', '392', '410'] as const;

/** Abroad for the second term, in Erasmus+. */
export const generateLahteva = (stream: Stream, avain: string, paikka: Opiskelupaikka): Liikkuvuus => ({
  ...(toLukukaudet(paikka.alkaa, 2)[1] ?? { alku: paikka.alkaa, loppu: paikka.paattyy }),
  avain: `${avain}-L1`,
  suunta: 'lahteva',
  maa: stream.pick(kohdemaat),
  ohjelma: '101',
});

/** Here for the whole right, from `lahtomaa`. */
export const toSaapuva = (
  avain: string,
  { alkaa, paattyy }: Opiskelupaikka,
  maa: string,
  ohjelma: string,
): Liikkuvuus => ({
  avain: `${avain}-L1`,
  alku: alkaa,
  loppu: paattyy,
  suunta: 'saapuva',
  maa,
  ohjelma,
});
