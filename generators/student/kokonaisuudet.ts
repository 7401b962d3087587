import { toKokonaisarvosana } from './arvosanat.ts';
import type { Suoritus } from './suoritukset.ts';

/** Courses in a module. */
const koko = 5;

const tasot = [
  { tunniste: 'PERUS', nimi: { fi: 'Perusopinnot', sv: 'Grundstudier', en: 'Basic Studies' } },
  { tunniste: 'AINE', nimi: { fi: 'Aineopinnot', sv: 'Ämnesstudier', en: 'Intermediate Studies' } },
  { tunniste: 'SYV', nimi: { fi: 'Syventävät opinnot', sv: 'Fördjupade studier', en: 'Advanced Studies' } },
  { tunniste: 'VAL', nimi: { fi: 'Valinnaiset opinnot', sv: 'Valfria studier', en: 'Elective Studies' } },
] as const;

/**
 * Courses gathered into modules of five, whose first course has two parts: Sisaltyvyys from module to course to part. What
 * isn't enough for a module stays as it is.
 */
export const toKokonaisuudet = (avain: string, kurssit: readonly Suoritus[]): readonly Suoritus[] => {
  const count = Math.floor(kurssit.length / koko);
  const gathered = Array.from({ length: count }, (_, index) =>
    toKokonaisuus(`${avain}-K${index + 1}`, index, kurssit.slice(index * koko, (index + 1) * koko)),
  );
  return [...gathered.flat(), ...kurssit.slice(count * koko)];
};

const toKokonaisuus = (avain: string, index: number, kurssit: readonly Suoritus[]): readonly Suoritus[] => {
  const [first, ...others] = kurssit;
  const last = kurssit.at(-1);
  const taso = tasot[index] ?? tasot[3];
  if (first === undefined || last === undefined) return [];
  return [
    ...toOsiksi(first),
    ...others,
    {
      avain,
      tunniste: `${taso.tunniste}-${index + 1}`,
      nimi: taso.nimi,
      laajuus: toLaajuus(kurssit.reduce((sum, { laajuus }) => sum + laajuus, 0)),
      paiva: last.paiva,
      arvosana: toKokonaisarvosana(kurssit.map(({ arvosana }) => arvosana)),
      sisaltyvat: kurssit.map((kurssi) => kurssi.avain),
      ...(first.luokittelu && { luokittelu: first.luokittelu }),
    },
  ];
};

const luennot = { fi: 'Luennot ja tentti', sv: 'Föreläsningar och tent', en: 'Lectures and Exam' };
const harjoitukset = { fi: 'Harjoitukset', sv: 'Övningar', en: 'Exercises' };

/** Two thirds of the course by lectures, a third by exercises. */
const toOsiksi = (kurssi: Suoritus): readonly Suoritus[] => {
  const { hyvaksiluku: _, ...plain } = kurssi;
  const two = toLaajuus((kurssi.laajuus * 2) / 3);
  const osat: readonly Suoritus[] = [
    { ...plain, avain: `${kurssi.avain}-O1`, tunniste: `${kurssi.tunniste}-L`, nimi: luennot, laajuus: two },
    {
      ...plain,
      avain: `${kurssi.avain}-O2`,
      tunniste: `${kurssi.tunniste}-H`,
      nimi: harjoitukset,
      laajuus: toLaajuus(kurssi.laajuus - two),
    },
  ];
  return [...osat, { ...kurssi, sisaltyvat: osat.map(({ avain }) => avain) }];
};

/** VIRTA takes six decimals. */
const toLaajuus = (op: number): number => Math.round(op * 1e6) / 1e6;
