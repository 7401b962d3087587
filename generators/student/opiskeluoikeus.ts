import { earlierOf, plusDays } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits, Tutkinto } from '../student-traits.ts';
import { type Lukukausi, toLukukaudet } from './lukukausi.ts';
import { type MaksettuMaksu, toLukuvuosimaksut, type VaadittuMaksu } from './lukuvuosimaksu.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';
import { generateSuoritukset, type Suoritus } from './suoritukset.ts';
import { isActiveOn, type Tila } from './tilat.ts';
import { drawAvain } from './tunnukset.ts';

/** A right to study in higher education, as the institution's register has it. */
export interface Opiskeluoikeus {
  readonly avain: string;
  /** Code of virtaopiskeluoikeudentyyppi. */
  readonly tyyppi: string;
  readonly paikka: Opiskelupaikka;
  readonly loppu: string;
  readonly tilat: readonly Tila[];
  /** Codes of virtaopiskeluoikeudenluokittelu. */
  readonly luokittelut: readonly string[];
  readonly maksut: readonly VaadittuMaksu[];
  readonly ilmoittautumiset: readonly Ilmoittautuminen[];
  readonly suoritukset: readonly Suoritus[];
  readonly liikkuvuus?: Liikkuvuus;
}

/** Enrolment as present for a term, made on `tehty` for the whole academic year. */
interface Ilmoittautuminen extends Lukukausi {
  readonly tehty: string;
  readonly maksu?: MaksettuMaksu;
}

/** A mobility period: where from (in) or where to (out), and in which programme. */
interface Liikkuvuus extends Lukukausi {
  readonly avain: string;
  readonly suunta: 'lahteva' | 'saapuva';
  readonly maa: string;
  readonly ohjelma: string;
}

/** What one right is to be like. */
export interface OikeusWish {
  readonly paikka: Opiskelupaikka;
  readonly tilat: readonly Tila[];
  /** Euros that the school asks for a year. */
  readonly vuosimaksu: number;
  /** Terms for which there has been time to enrol, from the first. */
  readonly lukukausiaKulunut: number;
  readonly now: string;
}

const tyypit: Readonly<Record<Exclude<Tutkinto, 'alempi-ja-ylempi'>, string>> = {
  amk: '1',
  alempi: '2',
  yamk: '3',
  ylempi: '4',
  tohtori: '7',
};

/** A degree student's right. */
export const generateTutkintooikeus = (stream: Stream, traits: DecidedTraits, wish: OikeusWish): Opiskeluoikeus => {
  const { paikka, tilat } = wish;
  const avain = drawAvain(stream.fork('avain'), paikka.korkeakoulu.oppilaitosnumero);
  const lukukaudet = toLukukaudet(paikka.alkaa, Math.min(wish.lukukausiaKulunut, paikka.lukukausia));
  const maksut = toLukuvuosimaksut(traits, wish.vuosimaksu, lukukaudet);
  return {
    avain,
    tyyppi: tyypit[paikka.ohjelma.taso],
    paikka,
    loppu: toLoppu(tilat, paikka.paattyy),
    tilat,
    // A master's right without a bachelor's before it is one straight to the master's stage.
    luokittelut: traits.tutkinto === 'ylempi' ? ['5'] : [],
    maksut: maksut.vaaditut.filter(({ alku }) => isActiveOn(tilat, alku)),
    ilmoittautumiset: lukukaudet.flatMap((lukukausi, index) => {
      const maksu = maksut.maksetut[index];
      if (!isActiveOn(tilat, lukukausi.alku)) return [];
      const yearBegins = lukukaudet[index - (index % 2)]?.alku ?? lukukausi.alku;
      return [{ ...lukukausi, tehty: earlierOf(wish.now, plusDays(yearBegins, -30)), ...(maksu && { maksu }) }];
    }),
    suoritukset: generateSuoritukset(stream.fork('suoritukset'), avain, paikka, tilat, wish.now),
    ...(traits.vaihtojakso === 'lahteva' &&
      isActiveOn(tilat, paikka.alkaa) && { liikkuvuus: generateLahteva(stream.fork('liikkuvuus'), avain, paikka) }),
  };
};

/** An incoming exchange student's right: no education code, no enrolments, a mobility period. */
export const generateVaihtooikeus = (
  stream: Stream,
  traits: DecidedTraits,
  lahtomaa: string,
  { paikka, tilat, now }: Pick<OikeusWish, 'paikka' | 'tilat' | 'now'>,
): Opiskeluoikeus => {
  const avain = drawAvain(stream.fork('avain'), paikka.korkeakoulu.oppilaitosnumero);
  return {
    avain,
    tyyppi: '9',
    paikka,
    loppu: paikka.paattyy,
    tilat,
    luokittelut: ['2'],
    maksut: [],
    ilmoittautumiset: [],
    suoritukset: generateSuoritukset(stream.fork('suoritukset'), avain, paikka, tilat, now),
    liikkuvuus: {
      avain: `${avain}-L1`,
      alku: paikka.alkaa,
      loppu: paikka.paattyy,
      suunta: 'saapuva',
      maa: lahtomaa,
      ohjelma: traits.liikkuvuusohjelma,
    },
  };
};

/** The last day: the day before an ending state began, else as granted. */
const toLoppu = (tilat: readonly Tila[], paattyy: string): string => {
  const last = tilat.at(-1);
  const ended = last !== undefined && ['3', '5', '6', '7'].includes(last.koodi);
  return ended ? (tilat.at(-2)?.loppu ?? paattyy) : paattyy;
};

/** Partner countries of exchanges abroad. */
const kohdemaat = ['276', '250', '528', '752', '724', '380', '392', '410'] as const;

// The second term abroad.
const generateLahteva = (stream: Stream, avain: string, paikka: Opiskelupaikka): Liikkuvuus => ({
  ...(toLukukaudet(paikka.alkaa, 2)[1] ?? { alku: paikka.alkaa, loppu: paikka.paattyy }),
  avain: `${avain}-L1`,
  suunta: 'lahteva',
  maa: stream.pick(kohdemaat),
  ohjelma: '101',
});
