import { oikeuslajit } from '../data/oikeuslajit.ts';
import { type DecidedTraits, endsBySeven } from '../decided-traits.ts';
import { plusMonths } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { Student } from '../student.ts';
import { generateHakutoiveet } from '../valintarekisteri-migri/hakutoiveet.ts';
import { toAlkamispaiva } from './lukukausi.ts';
import { drawVuosimaksu } from './lukuvuosimaksu.ts';
import { generateOikeudet, toMaisteri } from './oikeudet.ts';
import { generateOpiskelupaikka, type Opiskelupaikka, toEnimmaislukukausia, toLukukausia } from './opiskelupaikka.ts';
import { yearsBackOf } from './tilat.ts';

/** Studies in higher education: the place, the rights with their history, and the option that led to the place. */
export const generateKorkeakouluopinnot = (
  stream: Stream,
  traits: DecidedTraits,
  kotimaa: string,
  now: string,
): Pick<Student, 'opinnot' | 'opiskeluoikeudet' | 'hakutoiveet'> => {
  const paikka = generatePaikka(stream.fork('paikka'), traits, now);
  const vuosimaksu = drawVuosimaksu(stream.fork('vuosimaksu'), traits, paikka);
  const opiskeluoikeudet = generateOikeudet(stream.fork('oikeudet'), traits, { paikka, kotimaa, vuosimaksu, now });
  const pair = traits.laji === 'tutkinto' && traits.tutkinto === 'alempi-ja-ylempi';
  return {
    opinnot: {
      laji: traits.laji,
      tutkinto: traits.laji === 'tutkinto' ? traits.tutkinto : undefined,
      oppilaitos: paikka.korkeakoulu.nimi,
      ohjelma: traits.laji === 'muu' ? oikeuslajit[traits.oikeustyyppi].nimi : paikka.ohjelma.nimi,
      alkaa: paikka.alkaa,
      paattyy: pair ? toMaisteri(traits, paikka).paattyy : paikka.paattyy,
      vuosimaksu,
    },
    opiskeluoikeudet,
    hakutoiveet: generateHakutoiveet(stream.fork('valinta'), traits, paikka),
  };
};

/** The main place; who has lost an earlier right to the one-right rule begins anew. */
const generatePaikka = (stream: Stream, traits: DecidedTraits, now: string): Opiskelupaikka => {
  const lukukausia = toLukukausia(stream.fork('lukukausia'), traits);
  const back = endsBySeven(traits.tilat)
    ? 0
    : yearsBackOf(traits, lukukausia, toEnimmaislukukausia(traits, lukukausia));
  return generateOpiskelupaikka(stream, traits, toEnsimmainenPaiva(traits, now, back), lukukausia);
};

/** Who continues has the teaching of a whole year behind, also when the day is in the middle of one. */
const toEnsimmainenPaiva = ({ laji, vaihe, tilat, alkaa }: DecidedTraits, now: string, back: number): string => {
  const day = toAlkamispaiva(now, alkaa, back);
  const continues = laji === 'tutkinto' && vaihe === 'jatkava' && tilat === '1';
  return continues && plusMonths(day, 10) > now ? toAlkamispaiva(now, alkaa, back + 1) : day;
};
