import type { Tutkintotaso } from '../data/ohjelmat.ts';
import { toKokonaisarvosana } from './arvosanat.ts';
import type { Suoritus } from './suoritukset.ts';

/** Courses in a module. */
const koko = 5;

const lajit = {
  perus: { tunniste: 'PERUS', nimi: { fi: 'Perusopinnot', sv: 'Grundstudier', en: 'Basic Studies' } },
  aine: { tunniste: 'AINE', nimi: { fi: 'Aineopinnot', sv: 'Ämnesstudier', en: 'Intermediate Studies' } },
  ammatti: { tunniste: 'AMM', nimi: { fi: 'Ammattiopinnot', sv: 'Yrkesstudier', en: 'Professional Studies' } },
  syventavat: { tunniste: 'SYV', nimi: { fi: 'Syventävät opinnot', sv: 'Fördjupade studier', en: 'Advanced Studies' } },
  jatko: { tunniste: 'JATKO', nimi: { fi: 'Jatko-opinnot', sv: 'Forskarstudier', en: 'Postgraduate Studies' } },
  valinnaiset: { tunniste: 'VAL', nimi: { fi: 'Valinnaiset opinnot', sv: 'Valfria studier', en: 'Elective Studies' } },
} as const;

/** Modules of a degree as they follow each other; all after them are elective, and so are all without a degree. */
const tasojenLajit: Readonly<Record<Tutkintotaso, readonly (keyof typeof lajit)[]>> = {
  alempi: ['perus', 'aine', 'aine'],
  ylempi: ['syventavat', 'syventavat'],
  amk: ['perus', 'ammatti', 'ammatti', 'ammatti'],
  yamk: ['syventavat', 'syventavat'],
  tohtori: ['jatko'],
};

/**
 * Courses gathered into modules of five, of which one has two parts: Sisaltyvyys from module to course to part. What
 * isn't enough for a module stays as it is.
 */
export const toKokonaisuudet = (
  avain: string,
  taso: Tutkintotaso | undefined,
  kurssit: readonly Suoritus[],
): readonly Suoritus[] => {
  const count = Math.floor(kurssit.length / koko);
  const gathered = Array.from({ length: count }, (_, index) => {
    const laji = lajit[(taso && tasojenLajit[taso][index]) ?? 'valinnaiset'];
    const tunnisteet = { avain: `${avain}-K${index + 1}`, tunniste: `${laji.tunniste}-${index + 1}`, nimi: laji.nimi };
    return toKokonaisuus(tunnisteet, kurssit.slice(index * koko, (index + 1) * koko));
  });
  return [...gathered.flat(), ...kurssit.slice(count * koko)];
};

const toKokonaisuus = (
  tunnisteet: Pick<Suoritus, 'avain' | 'tunniste' | 'nimi'>,
  kurssit: readonly Suoritus[],
): readonly Suoritus[] => {
  const last = kurssit.at(-1);
  if (last === undefined) return [];
  // What was transferred was transferred as a whole.
  const parted = kurssit.find(({ hyvaksiluku }) => hyvaksiluku === undefined);
  return [
    ...kurssit.flatMap((kurssi) => (kurssi === parted ? toOsiksi(kurssi) : [kurssi])),
    {
      ...tunnisteet,
      laajuus: toLaajuus(kurssit.reduce((sum, { laajuus }) => sum + laajuus, 0)),
      paiva: last.paiva,
      arvosana: toKokonaisarvosana(kurssit.map(({ arvosana }) => arvosana)),
      sisaltyvat: kurssit.map((kurssi) => kurssi.avain),
      ...(last.luokittelu && { luokittelu: last.luokittelu }),
    },
  ];
};

const luennot = { fi: 'Luennot ja tentti', sv: 'Föreläsningar och tent', en: 'Lectures and Exam' };
const harjoitukset = { fi: 'Harjoitukset', sv: 'Övningar', en: 'Exercises' };

/** Two thirds of the course by lectures, a third by exercises. */
const toOsiksi = (kurssi: Suoritus): readonly Suoritus[] => {
  const two = toLaajuus((kurssi.laajuus * 2) / 3);
  const osat: readonly Suoritus[] = [
    { ...kurssi, avain: `${kurssi.avain}-O1`, tunniste: `${kurssi.tunniste}-L`, nimi: luennot, laajuus: two },
    {
      ...kurssi,
      avain: `${kurssi.avain}-O2`,
      tunniste: `${kurssi.tunniste}-H`,
      nimi: harjoitukset,
      laajuus: toLaajuus(kurssi.laajuus - two),
    },
  ];
  return [...osat, { sisaltyvat: osat.map(({ avain }) => avain), ...kurssi }];
};

/** VIRTA takes six decimals. */
const toLaajuus = (op: number): number => Math.round(op * 1e6) / 1e6;
