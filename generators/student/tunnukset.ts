import { type Henkilo, toHenkiloOid, toHetu, toOrganisaatioOid, valimerkit } from '#contracts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits } from '../student-traits.ts';

/** What a person is found by. */
export type Tunnukset = Pick<Henkilo, 'oid' | 'linkitetytOidit' | 'hetu' | 'vanhatHetut'>;

/** The identifiers that the traits ask for. `stream` is the person's. */
export const drawTunnukset = (
  stream: Stream,
  traits: DecidedTraits,
  syntymaaika: string,
  sukupuoli: 'mies' | 'nainen',
): Tunnukset => {
  const oidit = stream.fork('oidit');
  return {
    oid: drawHenkiloOid(oidit.fork('oma')),
    linkitetytOidit: Array.from({ length: traits.linkitettyja }, (_, i) =>
      drawHenkiloOid(oidit.fork(`linkitetty:${i}`)),
    ),
    ...(traits.hetu !== 'none' && {
      hetu: drawHetu(stream.fork('hetu'), syntymaaika, sukupuoli, traits.hetu === 'uusi-valimerkki'),
    }),
    vanhatHetut: traits.hetu === 'vaihtunut' ? [drawVanhaHetu(stream, syntymaaika, sukupuoli)] : [],
  };
};

/** A person's OID in the test branch 98 (DF-072). */
const drawHenkiloOid = (stream: Stream): string => toHenkiloOid(98, stream.integer(1_000_000_000, 9_999_999_999));

/** An organisation's OID in the test branch 99. */
export const drawOrganisaatioOid = (stream: Stream): string =>
  toOrganisaatioOid(99, stream.integer(1_000_000_000, 9_999_999_999));

/** 11 hakemus, 17 toteutus, 20 hakukohde, 29 haku: 35 characters, as since Kouta. */
export const drawKoutaOid = (stream: Stream, branch: 11 | 17 | 20 | 29): string =>
  `1.2.246.562.${branch}.000000000${String(100_000_000_000 + stream.integer(1, 99_999_999_999)).slice(1)}`;

/** A study right in Koski's own database. */
export const drawOpiskeluoikeusOid = (stream: Stream): string =>
  `1.2.246.562.15.${stream.integer(10_000_000_000, 99_999_999_999)}`;

/** An artificial hetu: individual number 900-999, odd for men. The century signs of 2022 are there but rare. */
const drawHetu = (stream: Stream, syntymaaika: string, sukupuoli: 'mies' | 'nainen', uusi = false): string => {
  const [usual, ...others] = valimerkit[syntymaaika < '2000' ? 1900 : 2000];
  return toHetu({
    syntymaaika,
    yksilonumero: 900 + 2 * stream.integer(0, 49) + (sukupuoli === 'mies' ? 1 : 0),
    valimerkki: stream.chance(0.9) && !uusi ? usual : stream.pick(others),
  });
};

/** One given by mistake and replaced: its day of birth is another day of the same month. */
const drawVanhaHetu = (stream: Stream, syntymaaika: string, sukupuoli: 'mies' | 'nainen'): string => {
  const paiva = Number(syntymaaika.slice(8)) % 28;
  return drawHetu(
    stream.fork('vanha-hetu'),
    `${syntymaaika.slice(0, 8)}${String(paiva + 1).padStart(2, '0')}`,
    sukupuoli,
  );
};

/** A key of some school's own student register. */
export const drawAvain = (stream: Stream, oppilaitosnumero: string): string =>
  `${oppilaitosnumero}-${stream.integer(10_000_000, 99_999_999)}`;
