import { ohjelmat } from '../data/ohjelmat.ts';
import { yearOf } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { Student } from '../student.ts';
import { type DecidedTraits, endsBySeven } from '../student-traits.ts';
import { generateHakutoive } from '../valintarekisteri-migri/hakutoive.ts';
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
    hakutoiveet:
      traits.valintarekisteri === 'hyvaksytty' ? [generateHakutoive(stream.fork('valinta'), traits, paikka)] : [],
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
  { paikka, vuosimaksu, now }: Pick<OikeusWish, 'paikka' | 'vuosimaksu' | 'now'>,
): readonly Opiskeluoikeus[] => {
  if (traits.virta === 'ei-oikeutta') return [];
  const coming = toAlkamispaiva(now, traits.alkaa);
  const toWish = (place: Opiskelupaikka, tilat: OikeusWish['tilat']): OikeusWish => ({
    paikka: place,
    tilat,
    vuosimaksu,
    lukukausiaKulunut: Math.max(2, 2 * (yearOf(coming) - yearOf(place.alkaa))),
    now,
  });
  const own = stream.fork('oma');
  if (endsBySeven(traits.tilat)) {
    const earlier = stream.fork('aiempi');
    const alkaa = toAlkamispaiva(now, traits.alkaa, yearsBackOf(traits.tilat, paikka.lukukausia, false));
    const earlierPlace = generateOpiskelupaikka(earlier, traits, alkaa, paikka.lukukausia, paikka.korkeakoulu);
    const tilat = toTilat(earlier.fork('tilat'), traits.tilat, alkaa, earlierPlace.paattyy);
    return [
      generateTutkintooikeus(earlier, traits, toWish(earlierPlace, tilat)),
      generateTutkintooikeus(own, traits, toWish(paikka, [{ koodi: '1', alku: paikka.alkaa }])),
    ];
  }
  const tilat = toTilat(own.fork('tilat'), traits.tilat, paikka.alkaa, paikka.paattyy);
  if (traits.laji === 'vaihto') {
    return [generateVaihtooikeus(own, traits, lahtomaa, toWish(paikka, tilat))];
  }
  const right = generateTutkintooikeus(own, traits, toWish(paikka, tilat));
  if (traits.tutkinto !== 'alempi-ja-ylempi') return [right];
  return [
    right,
    generateTutkintooikeus(stream.fork('optio'), traits, toWish(toMaisteri(paikka), toOptio(tilat, paikka))),
  ];
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
