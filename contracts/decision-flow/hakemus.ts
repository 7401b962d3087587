import Type, { type Static } from 'typebox';
import { closed, Euroa, Hetki, opt, Paiva } from './shapes.ts';

/** The applicant, or the holder of a permit; oppijanumero and hetu when they have them. */
export const HakemusHenkilo = Type.Object(
  {
    etunimet: Type.String(),
    sukunimi: Type.String(),
    syntymaaika: Paiva,
    kansalaisuudet: Type.Array(Type.String({ pattern: '^\\d{3}$' })),
    oppijanumero: opt(Type.String()),
    hetu: opt(Type.String()),
  },
  closed('HakemusHenkilo', 'The applicant; oppijanumero and hetu when they have them.'),
);
export type HakemusHenkilo = Static<typeof HakemusHenkilo>;

/**
 * The applicant's own statement from Enter Finland. No public description of Enter Finland's interface exists, so the
 * field names are ours (assumption A-9, DF-066); what they mean follows the published conditions. Claims: DF-001….
 */
export const Hakemus = Type.Object(
  {
    tunnus: Type.String({ minLength: 1 }),
    hakemuslaji: Type.Enum(['ensimmainen-oleskelulupa', 'jatkolupa']),
    peruste: Type.Enum(['opiskelu', 'muu']),
    kanava: Type.Enum(['enter-finland', 'paperi']),
    jattopaikka: Type.Enum(['ulkomailla', 'suomessa']),
    lahetetty: Hetki,
    kasittelymaksu: Type.Enum(['maksettu', 'maksamatta', 'osittain', 'palautettu']),
    asiointikieli: Type.Enum(['fi', 'sv', 'en']),
    henkilo: HakemusHenkilo,
    opiskelu: Type.Object(
      {
        laji: Type.Enum(['tutkinto', 'vaihto']),
        tutkinto: opt(Type.Enum(['alempi', 'ylempi', 'alempi-ja-ylempi', 'amk', 'yamk', 'tohtori'])),
        oppilaitos: Type.String({ description: 'name of the institution as the applicant wrote it' }),
        ohjelma: Type.String(),
        alkaa: Paiva,
        paattyy: Paiva,
        etaopiskelu: Type.Boolean(),
        euLiikkuvuusohjelma: opt(Type.Boolean({ description: 'absent: not answered' })),
        liikkuvuusohjelma: opt(Type.String({ description: 'VIRTA code, 101 Erasmus+ …' })),
      },
      closed('HakemusOpiskelu', 'The studies for which the permit is asked.'),
    ),
    haettuAika: Type.Object(
      { alku: Paiva, loppu: Paiva },
      closed('HaettuAika', 'The period for which the permit is asked.'),
    ),
    toimeentulo: Type.Object(
      {
        varat: Euroa,
        elinkustannusapuraha: Euroa,
        maksutonMajoitus: Type.Boolean(),
        maksuttomatAteriat: Type.Boolean(),
        tyotulot: Euroa,
      },
      closed('Toimeentulo', 'Means of support, in euros.'),
    ),
    vakuutus: Type.Object(
      {
        laji: Type.Enum(['vakuutus', 'ehic', 'ghic', 'kela', 'ei']),
        kattavuus: opt(Euroa),
        omavastuu: opt(Euroa),
        alku: opt(Paiva),
        loppu: opt(Paiva),
      },
      closed('Vakuutus', 'Insurance: kattavuus (cover) and omavastuu (excess) in euros.'),
    ),
    passi: Type.Object({ voimassa: Paiva }, closed('Passi', 'The passport is valid until this day.')),
    dViisumi: Type.Boolean(),
    liitteet: Type.Array(Type.Enum(['passi', 'hyvaksymiskirje', 'varat', 'vakuutus', 'maksukuitti'])),
  },
  closed('Hakemus', "The applicant's own statement from Enter Finland."),
);
export type Hakemus = Static<typeof Hakemus>;

/** What Migri's own registers and DVV know of the applicant at the moment of decision. Field names are ours. */
export const Rekisteritiedot = Type.Object(
  {
    aiemmatOleskeluluvat: Type.Array(
      Type.Object(
        { peruste: Type.String(), alku: Paiva, loppu: Paiva },
        closed('AiempiOleskelulupa', 'A residence permit held before.'),
      ),
    ),
    henkilollisyysTodettu: opt(Paiva),
    perheenjasentenHakemukset: Type.Array(
      Type.Object(
        { tila: Type.Enum(['vireilla', 'ratkaistu', 'peruutettu']), lahetetty: Hetki },
        closed('PerheenjasenenHakemus', 'An application of a family member.'),
      ),
    ),
    kansainvalinenSuojelu: Type.Array(Type.Enum(['vireilla', 'myonnetty', 'hylatty', 'peruutettu'])),
    maastapoistamispaatokset: Type.Array(Type.Enum(['karkotus', 'kaannytys'])),
    turvakielto: opt(Type.Boolean({ description: 'absent: DVV did not answer' })),
    esteet: Type.Array(Type.String({ description: 'entry bans, security remarks' })),
  },
  closed(
    'Rekisteritiedot',
    "What Migri's own registers and the population register know of the applicant at the moment of decision.",
  ),
);
export type Rekisteritiedot = Static<typeof Rekisteritiedot>;
