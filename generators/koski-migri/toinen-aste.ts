import {
  type Koodistokoodiviite,
  koskiKoodistot,
  type LocalizedNimi,
  type MigriOpiskeluoikeus,
  type MigriOsasuoritus,
} from '#contracts';
import { earlierOf, plusDays, plusMonths } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import { drawOpiskeluoikeusOid } from '../student/tunnukset.ts';

/** An upper secondary student's studies: they stand in Koski's own database, in the shape that Migri gets. */
export interface ToisenAsteenOpinnot {
  readonly oppilaitos: LocalizedNimi;
  readonly ohjelma: LocalizedNimi;
  readonly paattyy: string;
  readonly opiskeluoikeus: MigriOpiskeluoikeus;
}

/** Three years from `alkaa`, present (`lasna`) since then; units or courses of the time that lies behind. */
export const generateToinenAste = (
  stream: Stream,
  laji: 'ammatillinen' | 'lukio',
  alkaa: string,
  now: string,
): ToisenAsteenOpinnot => {
  const { oppilaitokset, ohjelma, tyyppi, suoritustyyppi, kieli, tunniste, osat, lisatiedot } = lajit[laji];
  const oppilaitos = stream.fork('oppilaitos').pick(oppilaitokset);
  const paattyy = plusDays(plusMonths(alkaa, 34), -1);
  const done = plusMonths(alkaa, 9);
  return {
    oppilaitos,
    ohjelma,
    paattyy,
    opiskeluoikeus: {
      oid: drawOpiskeluoikeusOid(stream.fork('oid')),
      aikaleima: `${earlierOf(done, now)}T14:03:58.700770`,
      oppilaitos: { nimi: oppilaitos },
      tila: { opiskeluoikeusjaksot: [{ alku: alkaa, tila: toKoodi('koskiopiskeluoikeudentila', 'lasna') }] },
      arvioituPäättymispäivä: paattyy,
      alkamispäivä: alkaa,
      tyyppi: toKoodi('opiskeluoikeudentyyppi', tyyppi),
      lisätiedot: lisatiedot,
      suoritukset: [
        {
          koulutusmoduuli: { tunniste, nimi: ohjelma },
          suorituskieli: toKoodi('kieli', kieli),
          tyyppi: toKoodi('suorituksentyyppi', suoritustyyppi),
          alkamispäivä: alkaa,
          osasuoritukset:
            done <= now ? osat.map((osa) => toOsasuoritus(stream.fork(osa.koodiarvo), laji, osa, done)) : [],
        },
      ],
    },
  };
};

interface Osa {
  readonly koodiarvo: string;
  readonly koodistoUri: string;
  readonly nimi: LocalizedNimi;
}

const oppilaitos = (fi: string, sv = fi, en = fi): LocalizedNimi => ({ fi, sv, en });
const koulutuskoodi = (koodiarvo: string, nimi: LocalizedNimi) => ({
  koodiarvo,
  nimi,
  koodistoUri: 'koulutus',
  koodistoVersio: 12,
});

const luonto = {
  fi: 'Luonto- ja ympäristöalan perustutkinto',
  sv: 'Grundexamen i natur och miljö',
  en: 'Vocational qualification in Natural and Environmental Protection',
};
const lukio = { fi: 'Lukion oppimäärä', sv: 'Gymnasiets lärokurs' };

const lajit = {
  ammatillinen: {
    oppilaitokset: [oppilaitos('Ammattiopisto Livia'), oppilaitos('Riveria'), oppilaitos('Hyria')],
    ohjelma: luonto,
    tunniste: koulutuskoodi('361902', luonto),
    tyyppi: 'ammatillinenkoulutus',
    suoritustyyppi: 'ammatillinentutkinto',
    kieli: 'EN',
    lisatiedot: { koulutusvienti: false },
    osat: [
      { koodiarvo: '100431', koodistoUri: 'tutkinnonosat', nimi: { fi: 'Kestävällä tavalla toimiminen' } },
      { koodiarvo: '100432', koodistoUri: 'tutkinnonosat', nimi: { fi: 'Ympäristön hoitaminen' } },
    ] as readonly Osa[],
  },
  lukio: {
    oppilaitokset: [
      oppilaitos('Ressun lukio'),
      oppilaitos('Etelä-Tapiolan lukio'),
      oppilaitos('Oulun Suomalaisen Yhteiskoulun lukio'),
    ],
    ohjelma: lukio,
    tunniste: koulutuskoodi('309902', lukio),
    tyyppi: 'lukiokoulutus',
    suoritustyyppi: 'lukionoppimaara',
    kieli: 'FI',
    lisatiedot: {},
    osat: [
      {
        koodiarvo: 'MA',
        koodistoUri: 'koskioppiaineetyleissivistava',
        nimi: { fi: 'Matematiikka', sv: 'Matematik', en: 'Mathematics' },
      },
      {
        koodiarvo: 'KE',
        koodistoUri: 'koskioppiaineetyleissivistava',
        nimi: { fi: 'Kemia', sv: 'Kemi', en: 'Chemistry' },
      },
    ] as readonly Osa[],
  },
};

type Arvosana = readonly [koodiarvo: string, nimi: string];
const arvosanat: Readonly<Record<'ammatillinen' | 'lukio', readonly Arvosana[]>> = {
  ammatillinen: [
    ['3', '3'],
    ['4', '4'],
    ['5', '5'],
  ],
  lukio: [
    ['7', 'tyydyttävä'],
    ['8', 'hyvä'],
    ['9', 'kiitettävä'],
  ],
};

const toOsasuoritus = (stream: Stream, laji: 'ammatillinen' | 'lukio', osa: Osa, paiva: string): MigriOsasuoritus => {
  const { koodiarvo, nimi, koodistoUri } = osa;
  const vocational = laji === 'ammatillinen';
  const [arvosana, arvosananNimi] = stream.pick(arvosanat[laji]);
  return {
    koulutusmoduuli: { tunniste: { koodiarvo, nimi, koodistoUri, koodistoVersio: 1 }, nimi, pakollinen: true },
    arviointi: [
      {
        arvosana: {
          koodiarvo: arvosana,
          nimi: { fi: arvosananNimi },
          koodistoUri: vocational ? 'arviointiasteikkoammatillinen15' : 'arviointiasteikkoyleissivistava',
          koodistoVersio: 1,
        },
        hyväksytty: true,
        arviointiPäivä: paiva,
      },
    ],
    tyyppi: toKoodi('suorituksentyyppi', vocational ? 'ammatillisentutkinnonosa' : 'lukionoppiaine'),
  };
};

const toKoodi = (koodistoUri: string, koodiarvo: string): Koodistokoodiviite => {
  const koodisto = koskiKoodistot[koodistoUri];
  const koodi = koodisto?.koodit.find((one) => one.koodiarvo === koodiarvo);
  return { koodiarvo, ...koodi, koodistoUri, koodistoVersio: koodisto?.versio ?? 1 };
};
