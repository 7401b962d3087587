import type { LocalizedNimi, MigriOpiskeluoikeus, MigriOsasuoritus, MigriSuoritus } from '#contracts';
import {
  type ToisenAsteenLaji,
  type ToisenAsteenTiedot,
  toisenAsteenLajit,
  type Vaihe,
} from '../data/toisen-asteen-lajit.ts';
import { earlierOf, plusDays, plusMonths } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import { toAlkamispaiva } from '../student/lukukausi.ts';
import { drawOpiskeluoikeusOid } from '../student/tunnukset.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { toKoodi } from './koodi.ts';
import {
  isLasna,
  type ToisenAsteenTila,
  toinenAsteYearsBack,
  toPaattymispaiva,
  toToisenAsteenTilat,
} from './toisen-asteen-tilat.ts';
import { generateYlioppilastutkinto } from './ylioppilastutkinto.ts';

/** An upper secondary student's studies: they stand in Koski's own database, in the shape that Migri gets. */
export interface ToisenAsteenOpinnot {
  readonly oppilaitos: LocalizedNimi;
  readonly ohjelma: LocalizedNimi;
  readonly alkaa: string;
  readonly paattyy: string;
  readonly opiskeluoikeus: MigriOpiskeluoikeus;
  /** Stands in the matriculation register. */
  readonly ylioppilastutkinto?: MigriOpiskeluoikeus;
}

/** The studies with their states; parts completed while the student was present, all of them by a graduate. */
export const generateToinenAste = (
  stream: Stream,
  laji: ToisenAsteenLaji,
  { toisenAsteenTilat, ylioppilastutkinto }: DecidedTraits,
  now: string,
): ToisenAsteenOpinnot => {
  const tiedot = toisenAsteenLajit[laji];
  const { ohjelma, vaiheet } = tiedot;
  const kuukausia = Math.max(...vaiheet.map((vaihe) => vaihe.alkaa + vaihe.kuukausia));
  const alkaa = toAlkamispaiva(now, 'syksy', toinenAsteYearsBack(toisenAsteenTilat, kuukausia));
  const paattyy = plusDays(plusMonths(alkaa, kuukausia), -1);
  const tilat = toToisenAsteenTilat(toisenAsteenTilat, alkaa, paattyy);
  const oppilaitos = stream.fork('oppilaitos').pick(tiedot.oppilaitokset);
  const paattymispaiva = toPaattymispaiva(tilat);
  return {
    oppilaitos,
    ohjelma,
    alkaa,
    paattyy,
    opiskeluoikeus: {
      oid: drawOpiskeluoikeusOid(stream.fork('oid')),
      aikaleima: `${paattymispaiva ?? earlierOf(plusMonths(alkaa, 9), now)}T14:03:58.700770`,
      oppilaitos: { nimi: oppilaitos },
      tila: {
        opiskeluoikeusjaksot: tilat.map(({ koodi, alku }) => ({
          alku,
          tila: toKoodi('koskiopiskeluoikeudentila', koodi),
        })),
      },
      arvioituPäättymispäivä: paattyy,
      alkamispäivä: alkaa,
      ...(paattymispaiva && { päättymispäivä: paattymispaiva }),
      tyyppi: toKoodi('opiskeluoikeudentyyppi', tiedot.tyyppi),
      lisätiedot: tiedot.lisatiedot,
      suoritukset: vaiheet.flatMap((vaihe) => toSuoritukset(stream, tiedot, vaihe, { alkaa, tilat, now })),
    },
    ...(ylioppilastutkinto && {
      ylioppilastutkinto: generateYlioppilastutkinto(stream.fork('ylioppilastutkinto'), paattyy),
    }),
  };
};

interface Kulku {
  readonly alkaa: string;
  readonly tilat: readonly ToisenAsteenTila[];
  readonly now: string;
}

/** The main attainment once it has begun; confirmed when the student was present to its end. */
const toSuoritukset = (
  stream: Stream,
  tiedot: ToisenAsteenTiedot,
  vaihe: Vaihe,
  { alkaa, tilat, now }: Kulku,
): readonly MigriSuoritus[] => {
  const alku = plusMonths(alkaa, vaihe.alkaa);
  const loppu = plusDays(plusMonths(alku, vaihe.kuukausia), -1);
  const done = (paiva: string): boolean => paiva <= now && isLasna(tilat, paiva);
  if (vaihe.alkaa > 0 && !done(alku)) return [];
  const osat = Object.entries(vaihe.osat);
  const { tunniste, nimi, diplomaType, suoritustapa } = vaihe;
  return [
    {
      koulutusmoduuli: { tunniste, ...(diplomaType && { diplomaType }), nimi },
      ...(done(loppu) && { vahvistus: { päivä: loppu } }),
      ...(suoritustapa && { suoritustapa }),
      suorituskieli: toKoodi('kieli', tiedot.kieli),
      tyyppi: toKoodi('suorituksentyyppi', vaihe.tyyppi),
      alkamispäivä: alku,
      osasuoritukset: osat.flatMap(([koodiarvo, osanNimi], index) => {
        const paiva = plusDays(plusMonths(alku, Math.round((vaihe.kuukausia * (index + 1)) / osat.length)), -1);
        return done(paiva) ? [toOsasuoritus(stream.fork(koodiarvo), tiedot, koodiarvo, osanNimi, paiva)] : [];
      }),
    },
  ];
};

const toOsasuoritus = (
  stream: Stream,
  { osa }: ToisenAsteenTiedot,
  koodiarvo: string,
  nimi: LocalizedNimi,
  paiva: string,
): MigriOsasuoritus => {
  const [arvosana, arvosananNimi] = stream.pick(osa.arvosanat);
  return {
    koulutusmoduuli: {
      tunniste: { koodiarvo, nimi, koodistoUri: osa.koodistoUri, koodistoVersio: 1 },
      nimi,
      pakollinen: true,
      laajuus: { arvo: osa.laajuus, yksikkö: toKoodi('opintojenlaajuusyksikko', osa.yksikko) },
    },
    arviointi: [
      {
        arvosana: {
          koodiarvo: arvosana,
          nimi: { fi: arvosananNimi },
          koodistoUri: osa.asteikko,
          koodistoVersio: 1,
        },
        hyväksytty: true,
        arviointiPäivä: paiva,
      },
    ],
    tyyppi: toKoodi('suorituksentyyppi', osa.tyyppi),
  };
};
