import Type, { type Static } from 'typebox';
import { HakemusHenkilo } from './hakemus.ts';
import { closed, Hetki, opt, Paiva } from './shapes.ts';

/** An application for a new card of a permit that the holder has already. Field names are ours (DF-066). Claims: DF-075…. */
export const Korttihakemus = Type.Object(
  {
    tunnus: Type.String({ minLength: 1 }),
    lahetetty: Hetki,
    kasittelymaksu: Type.Enum(['maksettu', 'maksamatta', 'osittain', 'palautettu']),
    syy: Type.Enum(['vanheneminen', 'katoaminen', 'varkaus', 'tietojen-muutos']),
    henkilo: HakemusHenkilo,
    liitteet: Type.Array(Type.Enum(['passi', 'valokuva', 'poliisi-ilmoitus'])),
  },
  closed('Korttihakemus', 'An application for a new card of a permit that the holder has already.'),
);
export type Korttihakemus = Static<typeof Korttihakemus>;

/** The permit or the right of residence that the card shows. */
export const Korttilupa = Type.Object(
  {
    laji: Type.Enum(['P', 'P-EU', 'A', 'B', 'perheenjasenen-pysyva-oleskelukortti', 'perheenjasenen-oleskelukortti']),
    tila: Type.Enum(['voimassa', 'rauennut', 'peruutettu']),
    erosopimus: Type.Boolean({ description: 'based on the withdrawal agreement of the United Kingdom' }),
    alku: Paiva,
    loppu: opt(Paiva),
  },
  closed('Korttilupa', 'The permit or the right of residence that the card shows.'),
);
export type Korttilupa = Static<typeof Korttilupa>;

/** What Migri and DVV know at the moment of decision on a card. */
export const Korttitiedot = Type.Object(
  {
    lupa: opt(Korttilupa),
    sormenjaljetOtettu: opt(Paiva),
    turvakielto: opt(Type.Boolean({ description: 'absent: DVV did not answer' })),
  },
  closed('Korttitiedot', 'What Migri and DVV know at the moment of decision on a card; no permit: none is known.'),
);
export type Korttitiedot = Static<typeof Korttitiedot>;
