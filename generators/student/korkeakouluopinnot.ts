import { ohjelmat } from '../data/ohjelmat.ts';
import { yearOf } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { Student } from '../student.ts';
import { type DecidedTraits, endsBySeven } from '../student-traits.ts';
import { generateHakutoiveet } from '../valintarekisteri-migri/hakutoiveet.ts';
import { toAlkamispaiva, toLukukaudet } from './lukukausi.ts';
import { drawVuosimaksu } from './lukuvuosimaksu.ts';
import {
  generateTutkintooikeus,
  generateVaihtooikeus,
  type OikeusWish,
  type Opiskeluoikeus,
} from './opiskeluoikeus.ts';
import { generateOpiskelupaikka, type Opiskelupaikka, toLukukausia } from './opiskelupaikka.ts';
import { type Tila, toTilat, toUnbroken, yearsBackOf } from './tilat.ts';

/** Degree or exchange studies: the place, the rights with their history, and the option that led to the place. */
export const generateKorkeakouluopinnot = (
  stream: Stream,
  traits: DecidedTraits,
  lahtomaa: string,
  now: string,
): Pick<Student, 'opinnot' | 'opiskeluoikeudet' | 'hakutoiveet'> => {
  const paikka = generatePaikka(stream.fork('paikka'), traits, now);
  const vuosimaksu = drawVuosimaksu(stream.fork('vuosimaksu'), traits, paikka);
  const rights = generateOikeudet(stream.fork('oikeudet'), traits, lahtomaa, { paikka, vuosimaksu, now });
  const pair = traits.laji === 'tutkinto' && traits.tutkinto === 'alempi-ja-ylempi';
  return {
    opinnot: {
      laji: traits.laji,
      ...(traits.laji === 'tutkinto' && { tutkinto: traits.tutkinto }),
      oppilaitos: paikka.korkeakoulu.nimi,
      ohjelma: paikka.ohjelma.nimi,
      alkaa: paikka.alkaa,
      paattyy: pair ? toMaisteri(paikka).paattyy : paikka.paattyy,
      vuosimaksu,
    },
    opiskeluoikeudet: rights,
    hakutoiveet: generateHakutoiveet(stream.fork('valinta'), traits, paikka),
  };
};

/** The main place; who has lost an earlier right to the one-right rule begins anew. */
const generatePaikka = (stream: Stream, traits: DecidedTraits, now: string): Opiskelupaikka => {
  const lukukausia = toLukukausia(stream.fork('lukukausia'), traits);
  const back = endsBySeven(traits.tilat) ? 0 : yearsBackOf(traits.tilat, lukukausia, traits.vaihe === 'jatkava');
  return generateOpiskelupaikka(stream, traits, toAlkamispaiva(now, traits.alkaa, back), lukukausia);
};

const generateOikeudet = (
  stream: Stream,
  traits: DecidedTraits,
  lahtomaa: string,
  studies: Studies,
): readonly Opiskeluoikeus[] => {
  const { paikka } = studies;
  if (traits.virta === 'ei-oikeutta') return [];
  const own = stream.fork('oma');
  if (endsBySeven(traits.tilat)) {
    const tilat: readonly Tila[] = [{ koodi: '1', alku: paikka.alkaa }];
    return [
      generateAiempi(stream.fork('aiempi'), traits, studies),
      generateTutkintooikeus(own, traits, toWish(traits, studies, paikka, tilat)),
    ];
  }
  const tilat = toTilat(own.fork('tilat'), traits.tilat, paikka.alkaa, paikka.paattyy);
  const wish = toWish(traits, studies, paikka, tilat);
  if (traits.laji === 'vaihto') return [generateVaihtooikeus(own, traits, lahtomaa, wish)];
  const right = generateTutkintooikeus(own, traits, wish);
  if (traits.tutkinto !== 'alempi-ja-ylempi') return [right];
  const option = toWish(traits, studies, toMaisteri(paikka), toOptio(tilat, paikka));
  return [right, generateTutkintooikeus(stream.fork('optio'), traits, option)];
};

/** What all rights of one student have in common. */
type Studies = Pick<OikeusWish, 'paikka' | 'vuosimaksu' | 'now'>;

const toWish = (
  traits: DecidedTraits,
  { vuosimaksu, now }: Studies,
  paikka: Opiskelupaikka,
  tilat: readonly Tila[],
): OikeusWish => {
  const years = yearOf(toAlkamispaiva(now, traits.alkaa)) - yearOf(paikka.alkaa);
  return { paikka, tilat, vuosimaksu, lukukausiaKulunut: 2 * Math.max(1, years), now };
};

/** The right at another school that the one-right rule ends when the new studies begin. */
const generateAiempi = (stream: Stream, traits: DecidedTraits, studies: Studies): Opiskeluoikeus => {
  const { korkeakoulu, lukukausia } = studies.paikka;
  const alkaa = toAlkamispaiva(studies.now, traits.alkaa, yearsBackOf(traits.tilat, lukukausia, false));
  const paikka = generateOpiskelupaikka(stream, traits, alkaa, lukukausia, korkeakoulu);
  const tilat = toTilat(stream.fork('tilat'), traits.tilat, alkaa, paikka.paattyy);
  return generateTutkintooikeus(stream, traits, toWish(traits, studies, paikka, tilat));
};

/** The master's stage that was granted along with the bachelor's: same school and field, five years for both. */
const toMaisteri = (paikka: Opiskelupaikka): Opiskelupaikka => {
  const ohjelma = ohjelmat.find(({ taso, ala }) => taso === 'ylempi' && ala === paikka.ohjelma.ala) ?? paikka.ohjelma;
  return {
    ...paikka,
    ohjelma,
    lukukausia: 10,
    paattyy: toLukukaudet(paikka.alkaa, 10).at(-1)?.loppu ?? paikka.paattyy,
  };
};

/** An option until the bachelor's degree, then active; it ends with a bachelor's right that ends otherwise. */
const toOptio = (tilat: readonly Tila[], { alkaa }: Opiskelupaikka): readonly Tila[] => {
  const last = tilat.at(-1);
  const next =
    last === undefined || last.koodi === '1' ? [] : [{ koodi: last.koodi === '3' ? '1' : last.koodi, alku: last.alku }];
  return toUnbroken([{ koodi: '2', alku: alkaa }, ...next]);
};
