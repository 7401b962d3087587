import Type, { type Static } from 'typebox';
import { aikajakso, closed, type Frozen, list, optText, text } from './schema-parts.ts';
import { VirtaOpintosuoritus } from './virta-opintosuoritus.ts';
import { VirtaLukukausiIlmoittautuminen, VirtaOpiskeluoikeus } from './virta-opiskeluoikeus.ts';

export * from './virta-common.ts';
export * from './virta-opintosuoritus.ts';
export * from './virta-opiskeluoikeus.ts';

/** A student at one institution. `henkilotunnus` may lack its last four characters (`ddmmyyA`). */
export const VirtaOpiskelija = Type.Object(
  {
    avain: text,
    henkilotunnus: optText,
    kansallinenOppijanumero: optText,
    sukunimi: optText,
    etunimet: optText,
    sukupuoli: optText,
    kansalaisuudet: list(text),
  },
  closed('VirtaOpiskelija', 'A student at one institution. henkilotunnus may lack its last four characters.'),
);
export type VirtaOpiskelija = Frozen<Static<typeof VirtaOpiskelija>>;

/** `suunta` 1 out, 2 in; `liikkuvuusohjelma` 101 Erasmus+ …; Koski reads none of this. */
export const VirtaLiikkuvuusjakso = Type.Object(
  {
    ...aikajakso,
    avain: text,
    opiskelijaAvain: text,
    opiskeluoikeusAvain: optText,
    myontaja: optText,
    suunta: optText,
    maa: optText,
    tyyppi: optText,
    liikkuvuusohjelma: optText,
    opiskeluoikeusTyyppi: optText,
    luokittelut: list(text),
  },
  closed('VirtaLiikkuvuusjakso', 'A period of mobility: suunta 1 out, 2 in; liikkuvuusohjelma 101 Erasmus+ ….'),
);
export type VirtaLiikkuvuusjakso = Frozen<Static<typeof VirtaLiikkuvuusjakso>>;

/**
 * A VIRTA answer as one typed object. Every value is the text that stands in the XML, neither trimmed nor checked
 * (Koski checks only what it reads, and fails the whole person when that is bad); a missing element is a missing
 * property, a missing list is an empty list. The lists are flat, as VIRTA's own keys make them: each item names its
 * student with `opiskelijaAvain`. Order is document order, which Koski's conversion depends on.
 */
export const VirtaRecord = Type.Object(
  {
    opiskelijat: list(VirtaOpiskelija),
    opiskeluoikeudet: list(VirtaOpiskeluoikeus),
    lukukausiIlmoittautumiset: list(VirtaLukukausiIlmoittautuminen),
    opintosuoritukset: list(VirtaOpintosuoritus),
    liikkuvuusjaksot: list(VirtaLiikkuvuusjakso),
  },
  closed(
    'VirtaRecord',
    'A VIRTA answer as one object. Every value is the text of the XML; a missing element is a missing property, a missing list an empty list; order is document order.',
  ),
);
export type VirtaRecord = Frozen<Static<typeof VirtaRecord>>;

export const emptyVirtaRecord: VirtaRecord = {
  opiskelijat: [],
  opiskeluoikeudet: [],
  lukukausiIlmoittautumiset: [],
  opintosuoritukset: [],
  liikkuvuusjaksot: [],
};
