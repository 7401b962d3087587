import { toKorkeakoulut } from '../data/korkeakoulut.ts';
import { ohjelmatTasoittain } from '../data/ohjelmat.ts';
import { type DecidedTraits, endsBySeven } from '../decided-traits.ts';
import { yearOf } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import { toAlkamispaiva } from './lukukausi.ts';
import { drawVuosimaksu } from './lukuvuosimaksu.ts';
import {
  generateMuuOikeus,
  generateTutkintooikeus,
  generateVaihtooikeus,
  type OikeusWish,
  type Opiskeluoikeus,
} from './opiskeluoikeus.ts';
import { generateOpiskelupaikka, type Opiskelupaikka, toPaikka } from './opiskelupaikka.ts';
import { type Tila, toTilat, toUnbroken, yearsBackOf } from './tilat.ts';

/** What all rights of one student have in common: the main place, its price, the reference day, where they come from. */
type Studies = Pick<OikeusWish, 'paikka' | 'kotimaa' | 'vuosimaksu' | 'now'>;

/** The rights that the student has in VIRTA, in the order in which they were granted. */
export const generateOikeudet = (
  stream: Stream,
  traits: DecidedTraits,
  studies: Studies,
): readonly Opiskeluoikeus[] => {
  const { paikka } = studies;
  if (traits.virta === 'ei-oikeutta') return [];
  const own = stream.fork('oma');
  if (endsBySeven(traits.tilat)) {
    return [
      generateAiempi(stream.fork('aiempi'), traits, studies),
      generateTutkintooikeus(own, traits, toWish(traits, studies, paikka, [{ koodi: '1', alku: paikka.alkaa }])),
    ];
  }
  const tilat = toTilat(own.fork('tilat'), traits, paikka);
  const wish = toWish(traits, studies, paikka, tilat);
  if (traits.laji === 'vaihto') return [generateVaihtooikeus(own, traits, wish)];
  if (traits.laji === 'muu') return [generateMuuOikeus(own, traits, wish, drawKumppani(stream, traits, paikka))];
  const right = generateTutkintooikeus(own, traits, wish);
  if (traits.vayla === 'siirto') return generateSiirto(stream.fork('lahde'), traits, studies, right);
  if (traits.tutkinto !== 'alempi-ja-ylempi') return [right];
  const option = toWish(traits, studies, toMaisteri(traits, paikka), toOptio(tilat, paikka));
  return [right, generateTutkintooikeus(stream.fork('optio'), traits, option)];
};

const toWish = (
  traits: DecidedTraits,
  { kotimaa, vuosimaksu, now }: Studies,
  paikka: Opiskelupaikka,
  tilat: readonly Tila[],
): OikeusWish => {
  const years = yearOf(toAlkamispaiva(now, traits.alkaa)) - yearOf(paikka.alkaa);
  return { paikka, tilat, kotimaa, vuosimaksu, lukukausiaKulunut: 2 * Math.max(1, years), now };
};

/** The right at another school that the one-right rule ends when the new studies begin. */
const generateAiempi = (stream: Stream, traits: DecidedTraits, studies: Studies): Opiskeluoikeus => {
  const { lukukausia, enimmaislukukausia } = studies.paikka;
  const alkaa = toAlkamispaiva(studies.now, traits.alkaa, yearsBackOf(traits, lukukausia, enimmaislukukausia));
  const paikka = generateOpiskelupaikka(stream, traits, alkaa, lukukausia, studies.paikka);
  const tilat = toTilat(stream.fork('tilat'), traits, paikka);
  return generateTutkintooikeus(
    stream,
    traits,
    toWish(traits, toMuualla(stream, traits, studies, paikka), paikka, tilat),
  );
};

/**
 * Before a transfer: a year at another school, given up (5) when the right here began. The right here names that school
 * (role 3) and the terms attended there.
 */
const generateSiirto = (
  stream: Stream,
  traits: DecidedTraits,
  studies: Studies,
  right: Opiskeluoikeus,
): readonly Opiskeluoikeus[] => {
  const { lukukausia, alkaa } = right.paikka;
  const before = `${yearOf(alkaa) - 1}${alkaa.slice(4)}`;
  const paikka = generateOpiskelupaikka(stream, traits, before, lukukausia, right.paikka);
  const tilat = toUnbroken([
    { koodi: '1', alku: before },
    { koodi: '5', alku: alkaa },
  ]);
  const wish = toWish(traits, toMuualla(stream, traits, studies, paikka), paikka, tilat);
  const source = generateTutkintooikeus(stream, { ...traits, vayla: 'haku' }, wish);
  const transferred: Opiskeluoikeus = {
    organisaatiot: [{ rooli: '3', koodi: paikka.korkeakoulu.oppilaitosnumero }],
    siirto: { paiva: alkaa, lahdeAvain: source.avain, lasnaLukukausia: source.ilmoittautumiset.length },
    ...right,
  };
  return [source, transferred];
};

/** Another school asks its own price. */
const toMuualla = (stream: Stream, traits: DecidedTraits, studies: Studies, paikka: Opiskelupaikka): Studies => ({
  ...studies,
  vuosimaksu: drawVuosimaksu(stream.fork('vuosimaksu'), traits, paikka),
});

/** Specialisation training is given by two schools of a kind together. */
const drawKumppani = (stream: Stream, { oikeustyyppi }: DecidedTraits, { korkeakoulu }: Opiskelupaikka) => {
  if (oikeustyyppi !== '19') return undefined;
  const others = toKorkeakoulut(korkeakoulu.laji).filter((one) => one !== korkeakoulu);
  return stream.fork('kumppani').pick(others).oppilaitosnumero;
};

/** The master's stage that was granted along with the bachelor's: same school and field, five years for both. */
export const toMaisteri = (traits: DecidedTraits, paikka: Opiskelupaikka): Opiskelupaikka => {
  const ohjelma = ohjelmatTasoittain.ylempi.find(({ ala }) => ala === paikka.ohjelma.ala) ?? paikka.ohjelma;
  return toPaikka(traits, { ...paikka, ohjelma, lukukausia: 10 }, Math.max(10, paikka.enimmaislukukausia));
};

/** An option until the bachelor's degree, then active; it ends with a bachelor's right that ends otherwise. */
const toOptio = (tilat: readonly Tila[], { alkaa }: Opiskelupaikka): readonly Tila[] => {
  const last = tilat.at(-1);
  const next =
    last === undefined || last.koodi === '1' ? [] : [{ koodi: last.koodi === '3' ? '1' : last.koodi, alku: last.alku }];
  return toUnbroken([{ koodi: '2', alku: alkaa }, ...next]);
};
