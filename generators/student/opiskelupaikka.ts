import { type Korkeakoulu, toKorkeakoulut } from '../data/korkeakoulut.ts';
import { type Ohjelma, ohjelmatTasoittain, type Tutkintotaso } from '../data/ohjelmat.ts';
import { oikeuslajit } from '../data/oikeuslajit.ts';
import { yearOf } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits, Tutkinto } from '../student-traits.ts';
import { toLukukausi } from './lukukausi.ts';

/** A place to study in higher education: where, what, from when until when. */
export interface Opiskelupaikka {
  readonly korkeakoulu: Korkeakoulu;
  readonly ohjelma: Ohjelma;
  /** Terms that the studies are meant to take, and terms that the student may take. */
  readonly lukukausia: number;
  readonly enimmaislukukausia: number;
  readonly alkaa: string;
  /** When the studies are meant to end. */
  readonly paattyy: string;
  /** The last day for which the right is granted; `2112-12-21`: open. */
  readonly myonnetty: string;
}

/** As VIRTA writes an end that isn't there. */
const avoinLoppu = '2112-12-21';

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

/** Terms by which the longest time exceeds the target; of the pair, both together. Same source. */
const lisaajat: Readonly<Record<Tutkinto, number>> = {
  alempi: 2,
  ylempi: 4,
  'alempi-ja-ylempi': 8,
  amk: 2,
  yamk: 2,
  tohtori: 4,
};

/** Terms of the studies that the traits ask for. */
export const toLukukausia = (stream: Stream, traits: DecidedTraits): number => {
  if (traits.laji === 'tutkinto') return tavoiteajat[traits.tutkinto];
  if (traits.laji === 'muu') return oikeuslajit[traits.oikeustyyppi].lukukausia;
  return traits.laji === 'vaihto' ? (traits.alkaa === 'tammikuu' ? 1 : stream.integer(1, 2)) : 6;
};

/** Terms that studies with this target may last by the traits. */
export const toEnimmaislukukausia = (traits: DecidedTraits, lukukausia: number): number =>
  traits.oikeudenKesto === 'tavoiteaika' ? lukukausia : lukukausia + lisaajat[traits.tutkinto];

/** A place in an institution that the traits allow; beside an `other` one: in the same field, at another school of the kind. */
export const generateOpiskelupaikka = (
  stream: Stream,
  traits: DecidedTraits,
  alkaa: string,
  lukukausia: number,
  other?: Pick<Opiskelupaikka, 'korkeakoulu' | 'ohjelma'>,
): Opiskelupaikka => {
  const ala = other?.ohjelma.ala ?? (traits.laji === 'muu' ? oikeuslajit[traits.oikeustyyppi].ala : undefined);
  const allowed = toKorkeakoulut(other?.korkeakoulu.laji ?? traits.oppilaitos).filter(
    (one) => one !== other?.korkeakoulu && (ala === undefined || one.alat.includes(ala)),
  );
  const korkeakoulu = stream.fork('korkeakoulu').pick(allowed);
  const taso = toTaso(traits, korkeakoulu);
  const ohjelma = stream
    .fork('ohjelma')
    .pick(
      ohjelmatTasoittain[taso].filter((one) =>
        ala === undefined ? korkeakoulu.alat.includes(one.ala) : one.ala === ala,
      ),
    );
  return toPaikka(traits, { korkeakoulu, ohjelma, lukukausia, alkaa });
};

/** The days follow from the terms. */
export const toPaikka = (
  traits: DecidedTraits,
  { korkeakoulu, ohjelma, lukukausia, alkaa }: Pick<Opiskelupaikka, 'korkeakoulu' | 'ohjelma' | 'lukukausia' | 'alkaa'>,
  enimmaislukukausia = toEnimmaislukukausia(traits, lukukausia),
): Opiskelupaikka => ({
  korkeakoulu,
  ohjelma,
  lukukausia,
  enimmaislukukausia,
  alkaa,
  paattyy: toPaattyy(traits, alkaa, lukukausia),
  myonnetty: traits.oikeudenKesto === 'avoin' ? avoinLoppu : toPaattyy(traits, alkaa, enimmaislukukausia),
});

/** The programme's level; who takes no degree follows one of the institution's usual level, the pair begins with the first. */
const toTaso = (traits: DecidedTraits, { laji }: Korkeakoulu): Tutkintotaso => {
  if (traits.laji !== 'tutkinto') return laji === 'yliopisto' ? 'ylempi' : 'amk';
  return traits.tutkinto === 'alempi-ja-ylempi' ? 'alempi' : traits.tutkinto;
};

/** Exchanges end with the teaching in May, everything else with its last term. */
const toPaattyy = (traits: DecidedTraits, alkaa: string, lukukausia: number): string => {
  const { loppu } = toLukukausi(alkaa, lukukausia - 1);
  return traits.laji === 'vaihto' && loppu.endsWith('-07-31') ? `${yearOf(loppu)}-05-31` : loppu;
};
