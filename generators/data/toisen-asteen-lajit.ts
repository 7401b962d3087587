import type { Koodistokoodiviite, LocalizedNimi, MigriOpiskeluoikeus } from '#contracts';
import { toKoodi } from '../koski-migri/koodi.ts';
import type { Opintolaji } from '../student-traits.ts';

/** Kinds of study whose rights stand in Koski's own database. */
export type ToisenAsteenLaji = Exclude<Opintolaji, 'tutkinto' | 'vaihto' | 'muu'>;

/** How a kind of study looks in Koski. Codes: koski src/main/resources/mockdata and schema at 180e806b. */
export interface ToisenAsteenTiedot {
  readonly oppilaitokset: readonly LocalizedNimi[];
  readonly ohjelma: LocalizedNimi;
  /** Code of opiskeluoikeudentyyppi. */
  readonly tyyppi: string;
  readonly kieli: string;
  readonly lisatiedot: NonNullable<MigriOpiskeluoikeus['lisätiedot']>;
  /** What is completed one after the other; most have one. */
  readonly vaiheet: readonly Vaihe[];
  /** How the parts are typed, measured and graded. */
  readonly osa: {
    readonly tyyppi: string;
    readonly koodistoUri: string;
    readonly laajuus: number;
    /** Code of opintojenlaajuusyksikko. */
    readonly yksikko: string;
    readonly asteikko: string;
    readonly arvosanat: readonly (readonly [koodiarvo: string, nimi: string])[];
  };
}

/** A main attainment: what, how many months from when, and its parts as codes with names. */
export interface Vaihe {
  readonly tyyppi: string;
  readonly tunniste: Koodistokoodiviite;
  readonly nimi: LocalizedNimi;
  readonly diplomaType?: Koodistokoodiviite;
  readonly suoritustapa?: Koodistokoodiviite;
  readonly alkaa: number;
  readonly kuukausia: number;
  readonly osat: Readonly<Record<string, LocalizedNimi>>;
}

const nimi = (fi: string, sv = fi, en = fi): LocalizedNimi => ({ fi, sv, en });
const koulutus = (koodiarvo: string, nimi: LocalizedNimi): Koodistokoodiviite => ({
  koodiarvo,
  nimi,
  koodistoUri: 'koulutus',
  koodistoVersio: 12,
});

const luonto = nimi(
  'Luonto- ja ympäristöalan perustutkinto',
  'Grundexamen i natur och miljö',
  'Vocational qualification in Natural and Environmental Protection',
);
const lukio = { fi: 'Lukion oppimäärä', sv: 'Gymnasiets lärokurs' };
const ib = nimi('IB-tutkinto (International Baccalaureate)', 'IB-examen', 'International Baccalaureate Diploma');
const dia = nimi(
  'Deutsches Internationales Abitur',
  'Deutsches Internationales Abitur',
  'Deutsches Internationales Abitur',
);
const perusopetus = { fi: 'Perusopetus', sv: 'Grundläggande utbildning' };

const matematiikka = nimi('Matematiikka', 'Matematik', 'Mathematics');
const fysiikka = nimi('Fysiikka', 'Fysik', 'Physics');
const kemia = nimi('Kemia', 'Kemi', 'Chemistry');
const biologia = nimi('Biologia', 'Biologi', 'Biology');
const historia = nimi('Historia', 'Historia', 'History');
const maantieto = nimi('Maantieto', 'Geografi', 'Geography');

const yleissivistava = {
  koodistoUri: 'koskioppiaineetyleissivistava',
  asteikko: 'arviointiasteikkoyleissivistava',
  arvosanat: [
    ['7', 'tyydyttävä'],
    ['8', 'hyvä'],
    ['9', 'kiitettävä'],
  ],
} as const;
const ibAsteikko = {
  asteikko: 'arviointiasteikkoib',
  arvosanat: [
    ['4', 'Satisfactory'],
    ['5', 'Good'],
    ['6', 'Very good'],
    ['7', 'Excellent'],
  ],
} as const;

export const toisenAsteenLajit: Readonly<Record<ToisenAsteenLaji, ToisenAsteenTiedot>> = {
  ammatillinen: {
    oppilaitokset: [nimi('Ammattiopisto Livia'), nimi('Riveria'), nimi('Hyria')],
    ohjelma: luonto,
    tyyppi: 'ammatillinenkoulutus',
    kieli: 'EN',
    lisatiedot: { koulutusvienti: false },
    vaiheet: [
      {
        tyyppi: 'ammatillinentutkinto',
        tunniste: koulutus('361902', luonto),
        nimi: luonto,
        suoritustapa: {
          koodiarvo: 'reformi',
          nimi: { fi: 'Reformin mukainen näyttö' },
          koodistoUri: 'ammatillisentutkinnonsuoritustapa',
          koodistoVersio: 1,
        },
        alkaa: 0,
        kuukausia: 34,
        osat: {
          '100431': { fi: 'Kestävällä tavalla toimiminen' },
          '100432': { fi: 'Ympäristön hoitaminen' },
          '100433': { fi: 'Luonnossa ohjaaminen' },
        },
      },
    ],
    osa: {
      tyyppi: 'ammatillisentutkinnonosa',
      koodistoUri: 'tutkinnonosat',
      laajuus: 40,
      yksikko: '6',
      asteikko: 'arviointiasteikkoammatillinen15',
      arvosanat: [
        ['3', '3'],
        ['4', '4'],
        ['5', '5'],
      ],
    },
  },
  lukio: {
    oppilaitokset: [nimi('Ressun lukio'), nimi('Etelä-Tapiolan lukio'), nimi('Oulun Suomalaisen Yhteiskoulun lukio')],
    ohjelma: lukio,
    tyyppi: 'lukiokoulutus',
    kieli: 'FI',
    lisatiedot: {},
    vaiheet: [
      {
        tyyppi: 'lukionoppimaara',
        tunniste: koulutus('309902', lukio),
        nimi: lukio,
        alkaa: 0,
        kuukausia: 34,
        osat: { MA: matematiikka, KE: kemia, BI: biologia, HI: historia },
      },
    ],
    osa: { ...yleissivistava, tyyppi: 'lukionoppiaine', laajuus: 12, yksikko: '2' },
  },
  ib: {
    oppilaitokset: [nimi('Ressun lukio'), nimi('Etelä-Tapiolan lukio')],
    ohjelma: ib,
    tyyppi: 'ibtutkinto',
    kieli: 'EN',
    lisatiedot: {},
    vaiheet: [
      {
        tyyppi: 'preiboppimaara',
        tunniste: toKoodi('suorituksentyyppi', 'preiboppimaara'),
        nimi: nimi('Pre-IB'),
        alkaa: 0,
        kuukausia: 10,
        osat: {},
      },
      {
        tyyppi: 'ibtutkinto',
        tunniste: koulutus('301102', ib),
        nimi: ib,
        alkaa: 12,
        kuukausia: 22,
        osat: { BIO: biologia, CHE: kemia, ECO: nimi('Taloustiede', 'Ekonomi', 'Economics'), HIS: historia },
      },
    ],
    osa: { ...ibAsteikko, tyyppi: 'iboppiaine', koodistoUri: 'oppiaineetib', laajuus: 3, yksikko: '4' },
  },
  dia: {
    oppilaitokset: [nimi('Helsingin Saksalainen koulu', 'Tyska skolan i Helsingfors', 'German School of Helsinki')],
    ohjelma: dia,
    tyyppi: 'diatutkinto',
    kieli: 'DE',
    lisatiedot: {},
    vaiheet: [
      {
        tyyppi: 'diavalmistavavaihe',
        tunniste: toKoodi('suorituksentyyppi', 'diavalmistavavaihe'),
        nimi: nimi('Valmistava DIA-vaihe', 'Förberedande DIA-studier', 'DIA preparatory phase'),
        alkaa: 0,
        kuukausia: 10,
        osat: { MA: matematiikka, FY: fysiikka },
      },
      {
        tyyppi: 'diatutkintovaihe',
        tunniste: koulutus('301103', dia),
        nimi: dia,
        alkaa: 12,
        kuukausia: 22,
        osat: { KE: kemia, HI: historia, MAA: maantieto },
      },
    ],
    osa: {
      tyyppi: 'diaoppiaine',
      koodistoUri: 'oppiaineetdia',
      laajuus: 4,
      yksikko: '3',
      asteikko: 'arviointiasteikkodiatutkinto',
      arvosanat: [
        ['2', 'hyvä'],
        ['3', 'tyydyttävä'],
        ['10', '10'],
      ],
    },
  },
  'international-school': {
    oppilaitokset: [nimi('International School of Helsinki')],
    ohjelma: nimi('International school'),
    tyyppi: 'internationalschool',
    kieli: 'EN',
    lisatiedot: {},
    vaiheet: (['11', '12'] as const).map((luokka, index) => ({
      tyyppi: 'internationalschooldiplomavuosiluokka',
      tunniste: {
        koodiarvo: luokka,
        nimi: { en: `Grade ${luokka}` },
        koodistoUri: 'internationalschoolluokkaaste',
        koodistoVersio: 1,
      },
      nimi: nimi(`Grade ${luokka}`),
      diplomaType: {
        koodiarvo: 'ib',
        nimi: { en: 'IB' },
        koodistoUri: 'internationalschooldiplomatype',
        koodistoVersio: 1,
      },
      alkaa: 12 * index,
      kuukausia: 10,
      osat: { BIO: biologia, CHE: kemia, HIS: historia },
    })),
    osa: {
      ...ibAsteikko,
      tyyppi: 'internationalschooldiplomaoppiaine',
      koodistoUri: 'oppiaineetib',
      laajuus: 1,
      yksikko: '7',
    },
  },
  'aikuisten-perusopetus': {
    oppilaitokset: [nimi('Eiran aikuislukio'), nimi('Helsingin aikuislukio')],
    ohjelma: perusopetus,
    tyyppi: 'aikuistenperusopetus',
    kieli: 'FI',
    lisatiedot: {},
    vaiheet: [
      {
        tyyppi: 'aikuistenperusopetuksenoppimaara',
        tunniste: koulutus('201101', perusopetus),
        nimi: perusopetus,
        suoritustapa: {
          koodiarvo: 'koulutus',
          nimi: { fi: 'Koulutus' },
          koodistoUri: 'perusopetuksensuoritustapa',
          koodistoVersio: 1,
        },
        alkaa: 0,
        kuukausia: 22,
        osat: { MA: matematiikka, FY: fysiikka, HI: historia },
      },
    ],
    osa: { ...yleissivistava, tyyppi: 'aikuistenperusopetuksenoppiaine', laajuus: 4, yksikko: '4' },
  },
};
