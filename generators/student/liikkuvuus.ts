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

/** Partner countries in Erasmus+, and those of the schools' own agreements beyond it. */
const erasmusmaat = ['276', '250', '528', '752', '724', '380', '056', '203'] as const;
const sopimusmaat = ['392', '410', '124', '036', '702'] as const;
/** Nordplus, of the Nordic Council of Ministers, is for the Nordic and the Baltic countries. */
const nordplusmaat = ['752', '578', '208', '352', '233', '428', '440'] as const;

/** Abroad for the second term, somewhere else than at home (`kotimaa`): in Erasmus+ in Europe, elsewhere by agreement. */
export const generateLahteva = (stream: Stream, avain: string, paikka: Opiskelupaikka, kotimaa: string): Liikkuvuus => {
  const eurooppaan = stream.chance(0.75);
  const maat: readonly string[] = eurooppaan ? erasmusmaat : sopimusmaat;
  return {
    ...(toLukukaudet(paikka.alkaa, 2)[1] ?? { alku: paikka.alkaa, loppu: paikka.paattyy }),
    avain: `${avain}-L1`,
    suunta: 'lahteva',
    maa: stream.pick(maat.filter((maa) => maa !== kotimaa)),
    ohjelma: eurooppaan ? '101' : '106',
  };
};

/** Here for the whole right, from a school at home or from one that takes part in the programme. */
export const generateSaapuva = (
  stream: Stream,
  avain: string,
  { alkaa, paattyy }: Opiskelupaikka,
  kotimaa: string,
  ohjelma: string,
): Liikkuvuus => ({
  avain: `${avain}-L1`,
  alku: alkaa,
  loppu: paattyy,
  suunta: 'saapuva',
  maa: drawLahtomaa(stream, kotimaa, ohjelma),
  ohjelma,
});

/** Who comes in a programme of the EU may as well be studying in another country than their own. */
const drawLahtomaa = (stream: Stream, kotimaa: string, ohjelma: string): string => {
  if (ohjelma === '103') return stream.pick(nordplusmaat);
  return ['101', '102'].includes(ohjelma) && stream.chance(0.4) ? stream.pick(erasmusmaat) : kotimaa;
};
