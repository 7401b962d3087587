import { type Korkeakoulu, toKorkeakoulut } from '../data/korkeakoulut.ts';
import { type Ohjelma, ohjelmat, type Tutkintotaso } from '../data/ohjelmat.ts';
import { yearOf } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits, Tutkinto } from '../student-traits.ts';
import { toLukukaudet } from './lukukausi.ts';

/** A place to study in higher education: where, what, from when until when. */
export interface Opiskelupaikka {
  readonly korkeakoulu: Korkeakoulu;
  readonly ohjelma: Ohjelma;
  /** Terms that the studies are meant to take. */
  readonly lukukausia: number;
  readonly alkaa: string;
  readonly paattyy: string;
}

/**
 * Target times in terms; of the pair the bachelor's part. Universities of applied sciences: an assumption (DF-068). Source
 * for universities: https://kamu.uef.fi/student-book/opintojen-suoritusaika/
 */
const tavoiteajat: Readonly<Record<Tutkinto, number>> = {
  alempi: 6,
  ylempi: 4,
  'alempi-ja-ylempi': 6,
  amk: 7,
  yamk: 4,
  tohtori: 8,
};

/** Terms of the studies that the traits ask for. */
export const toLukukausia = (stream: Stream, traits: DecidedTraits): number => {
  if (traits.laji === 'tutkinto') return tavoiteajat[traits.tutkinto];
  return traits.laji === 'vaihto' ? (traits.alkaa === 'tammikuu' ? 1 : stream.integer(1, 2)) : 6;
};

/** A place in an institution that the traits allow; `other` than one that the student has already. */
export const generateOpiskelupaikka = (
  stream: Stream,
  traits: DecidedTraits,
  alkaa: string,
  lukukausia: number,
  other?: Korkeakoulu,
): Opiskelupaikka => {
  const taso = toTaso(traits);
  const allowed = toKorkeakoulut(other === undefined ? traits.oppilaitos : other.laji).filter((one) => one !== other);
  const korkeakoulu = stream.fork('korkeakoulu').pick(allowed);
  const ohjelma = stream
    .fork('ohjelma')
    .pick(ohjelmat.filter((one) => one.taso === taso && korkeakoulu.alat.includes(one.ala)));
  return { korkeakoulu, ohjelma, lukukausia, alkaa, paattyy: toPaattyy(traits, alkaa, lukukausia) };
};

/** The programme's level; exchange students follow one of the institution's usual level, the pair begins with the first. */
const toTaso = (traits: DecidedTraits): Tutkintotaso => {
  if (traits.laji === 'vaihto') return toKorkeakoulut(traits.oppilaitos)[0]?.laji === 'yliopisto' ? 'ylempi' : 'amk';
  return traits.tutkinto === 'alempi-ja-ylempi' ? 'alempi' : traits.tutkinto;
};

/** Exchanges end with the teaching in May, everything else with its last term. */
const toPaattyy = (traits: DecidedTraits, alkaa: string, lukukausia: number): string => {
  const loppu = toLukukaudet(alkaa, lukukausia).at(-1)?.loppu ?? alkaa;
  return traits.laji === 'vaihto' && loppu.endsWith('-07-31') ? `${yearOf(loppu)}-05-31` : loppu;
};
