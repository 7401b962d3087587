import type { Henkilo, Hetu } from '#contracts';
import { parseHetu, ToolkitError } from '#contracts';
import { type Nimisto, nimistot } from '../data/nimet.ts';
import { oikeuslajit } from '../data/oikeuslajit.ts';
import { plusDays, plusMonths } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { drawTunnukset, type Tunnukset } from './tunnukset.ts';

export type Sukupuoli = 'mies' | 'nainen';

/**
 * The person, who is of the age at which people begin such studies: `alkaa` is their first day. Identifiers that are
 * given take the place of drawn ones, and a hetu among them says the day of birth and the sex.
 */
export const generateHenkilo = (
  stream: Stream,
  traits: DecidedTraits,
  nimisto: Nimisto,
  alkaa: string,
  given?: Tunnukset,
): { readonly henkilo: Henkilo; readonly sukupuoli: Sukupuoli } => {
  const read = given?.hetu === undefined ? undefined : parseHetu(given.hetu);
  const sukupuoli = read ? sukupuoliOf(read) : stream.fork('sukupuoli').chance(0.5) ? 'mies' : 'nainen';
  const syntymaaika = read?.syntymaaika ?? drawSyntymaaika(stream.fork('syntymaaika'), traits, alkaa);
  const { oid, linkitetytOidit, hetu, vanhatHetut } = given ?? drawTunnukset(stream, traits, syntymaaika, sukupuoli);
  const { etunimet, sukunimi } = drawNimi(stream.fork('nimi'), nimisto, sukupuoli);
  const kansalaisuudet = drawKansalaisuudet(stream.fork('kansalaisuudet'), traits, nimisto);
  return {
    sukupuoli,
    henkilo: {
      oid,
      linkitetytOidit,
      ...(hetu !== undefined && { hetu }),
      vanhatHetut,
      syntymaaika,
      etunimet,
      sukunimi,
      kansalaisuudet,
    },
  };
};

/** The one that the name is typical of, others, and Finnish last. */
const drawKansalaisuudet = (
  stream: Stream,
  { kansalaisuuksia, kaksoiskansalaisuus }: DecidedTraits,
  { kansalaisuus }: Nimisto,
): readonly string[] => {
  const more = kansalaisuuksia === 1 ? [] : drawOthers(stream, kansalaisuus).slice(0, kansalaisuuksia - 1);
  return [kansalaisuus, ...more, ...(kaksoiskansalaisuus ? ['246'] : [])];
};

/** The United States, the United Kingdom, Canada and Australia: whose citizenship people have got besides their own. */
const maahanmuuttomaat = ['840', '826', '124', '036'] as const;

const drawOthers = (stream: Stream, kansalaisuus: string): readonly string[] =>
  stream.shuffle(maahanmuuttomaat.filter((one) => one !== kansalaisuus));

const sukupuoliOf = ({ yksilonumero }: Hetu): Sukupuoli => (yksilonumero % 2 === 1 ? 'mies' : 'nainen');

/** The names of the citizenship asked for, or of one drawn by its share. Throws ToolkitError `unknown-kansalaisuus`. */
export const drawNimisto = (stream: Stream, kansalaisuus: string | undefined): Nimisto => {
  if (kansalaisuus === undefined) return stream.weighted(osuudet);
  const nimisto = nimistot.find((one) => one.kansalaisuus === kansalaisuus);
  if (nimisto === undefined) {
    throw new ToolkitError('unknown-kansalaisuus', `There are no names for citizenship ${kansalaisuus}.`, {
      next: `Use one of ${nimistot.map((one) => one.kansalaisuus).join(', ')}.`,
    });
  }
  return nimisto;
};

const osuudet = nimistot.map((nimisto) => [nimisto, nimisto.osuus] as const);

const drawNimi = (stream: Stream, nimisto: Nimisto, sukupuoli: Sukupuoli): { etunimet: string; sukunimi: string } => {
  const nainen = sukupuoli === 'nainen';
  const nimet = nainen ? nimisto.naiset : nimisto.miehet;
  const index = stream.integer(0, nimet.length - 1);
  const first = nimet[index] ?? '';
  const second = nimet[(index + stream.integer(1, nimet.length - 1)) % nimet.length] ?? '';
  const onlyOne = nimisto.yksiEtunimi || first.includes(' ') || second.includes(' ');
  return {
    etunimet: stream.chance(0.3) && !onlyOne ? `${first} ${second}` : first,
    sukunimi: stream.pick(nainen ? (nimisto.naistenSukunimet ?? nimisto.sukunimet) : nimisto.sukunimet),
  };
};

/** Years old when the studies begin. */
const iat = {
  alempi: [18, 24],
  'alempi-ja-ylempi': [18, 24],
  amk: [18, 28],
  ylempi: [22, 34],
  yamk: [24, 38],
  tohtori: [25, 36],
} as const;

const muidenIat = {
  vaihto: [19, 26],
  ammatillinen: [16, 22],
  lukio: [16, 22],
  ib: [16, 19],
  dia: [16, 19],
  'international-school': [16, 19],
  'aikuisten-perusopetus': [17, 35],
} as const;

const drawSyntymaaika = (stream: Stream, traits: DecidedTraits, alkaa: string): string => {
  const [youngest, oldest] =
    traits.laji === 'tutkinto'
      ? iat[traits.tutkinto]
      : traits.laji === 'muu'
        ? oikeuslajit[traits.oikeustyyppi].iat
        : muidenIat[traits.laji];
  return plusDays(plusMonths(alkaa, -12 * stream.integer(youngest, oldest)), -stream.integer(1, 364));
};
