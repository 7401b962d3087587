import type { Henkilo, Hetu } from '#contracts';
import { parseHetu, ToolkitError } from '#contracts';
import { type Nimisto, nimistot } from '../data/nimet.ts';
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
  const hetu = given?.hetu === undefined ? undefined : parseHetu(given.hetu);
  const sukupuoli = hetu ? sukupuoliOf(hetu) : stream.fork('sukupuoli').pick(['mies', 'nainen'] as const);
  const syntymaaika = hetu?.syntymaaika ?? drawSyntymaaika(stream.fork('syntymaaika'), traits, alkaa);
  return {
    sukupuoli,
    henkilo: {
      ...(given ?? drawTunnukset(stream, traits, syntymaaika, sukupuoli)),
      syntymaaika,
      ...drawNimi(stream.fork('nimi'), nimisto, sukupuoli),
      kansalaisuudet: traits.kaksoiskansalaisuus ? [nimisto.kansalaisuus, '246'] : [nimisto.kansalaisuus],
    },
  };
};

const sukupuoliOf = ({ yksilonumero }: Hetu): Sukupuoli => (yksilonumero % 2 === 1 ? 'mies' : 'nainen');

/** The names of the citizenship asked for, or of one drawn by its share. Throws ToolkitError `unknown-kansalaisuus`. */
export const drawNimisto = (stream: Stream, kansalaisuus: string | undefined): Nimisto => {
  if (kansalaisuus === undefined) return stream.weighted(nimistot.map((nimisto) => [nimisto, nimisto.osuus]));
  const nimisto = nimistot.find((one) => one.kansalaisuus === kansalaisuus);
  if (nimisto === undefined) {
    throw new ToolkitError('unknown-kansalaisuus', `There are no names for citizenship ${kansalaisuus}.`, {
      next: `Use one of ${nimistot.map((one) => one.kansalaisuus).join(', ')}.`,
    });
  }
  return nimisto;
};

const drawNimi = (stream: Stream, nimisto: Nimisto, sukupuoli: Sukupuoli): { etunimet: string; sukunimi: string } => {
  const nainen = sukupuoli === 'nainen';
  const [first = '', second = ''] = stream.shuffle(nainen ? nimisto.naiset : nimisto.miehet);
  return {
    etunimet: stream.chance(0.3) ? `${first} ${second}` : first,
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

const drawSyntymaaika = (stream: Stream, traits: DecidedTraits, alkaa: string): string => {
  const [youngest, oldest] =
    traits.laji === 'tutkinto' ? iat[traits.tutkinto] : traits.laji === 'vaihto' ? [19, 26] : [16, 22];
  return plusDays(plusMonths(alkaa, -12 * stream.integer(youngest, oldest)), -stream.integer(1, 364));
};
