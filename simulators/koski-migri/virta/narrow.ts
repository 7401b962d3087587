import type {
  Koodistokoodiviite,
  MigriKoodiviite,
  MigriOpiskeluoikeus,
  MigriOsasuorituksenOsasuoritus,
  MigriOsasuoritus,
  MigriSuoritus,
} from '#contracts';
import type { KoskiIlmoittautumisjakso, KoskiOpiskeluoikeus, KoskiSuoritus, Tunniste } from './koski-types.ts';
import type { Lookups } from './lookups.ts';

/** Leaves of a higher-education right what Migri gets, in Migri's order. Claims VI-078 to VI-081. */
export const toMigriOpiskeluoikeus = (oikeus: KoskiOpiskeluoikeus, { requiredKoodi }: Lookups): MigriOpiskeluoikeus => {
  const { oppilaitos, tilat, paattymispaiva, lisatiedot, suoritukset, luokittelu } = oikeus;
  const alku = tilat[0]?.alku;
  return {
    ...(oppilaitos ? { oppilaitos: oppilaitos.nimi ? { nimi: oppilaitos.nimi } : {} } : {}),
    tila: { opiskeluoikeusjaksot: tilat.map(({ alku, tila }) => ({ alku, tila })) },
    ...(alku === undefined ? {} : { alkamispäivä: alku }),
    ...(paattymispaiva === undefined ? {} : { päättymispäivä: paattymispaiva }),
    tyyppi: requiredKoodi('opiskeluoikeudentyyppi', 'korkeakoulutus'),
    ...(lisatiedot ? { lisätiedot: toLisatiedot(lisatiedot) } : {}),
    suoritukset: suoritukset.map(toSuoritus),
    ...toLuokittelu(luokittelu),
  };
};

const toLisatiedot = ({ tyyppi, ilmoittautumiset, maksut }: NonNullable<KoskiOpiskeluoikeus['lisatiedot']>) => ({
  virtaOpiskeluoikeudenTyyppi: tyyppi,
  ...(ilmoittautumiset
    ? { lukukausiIlmoittautuminen: { ilmoittautumisjaksot: ilmoittautumiset.map(toIlmoittautumisjakso) } }
    : {}),
  maksettavatLukuvuosimaksut: [...maksut],
});

const toIlmoittautumisjakso = ({ alku, loppu, tila, maksu }: KoskiIlmoittautumisjakso) => ({
  alku,
  ...(loppu === undefined ? {} : { loppu }),
  tila,
  ...(maksu ? { maksetutLukuvuosimaksut: maksu } : {}),
});

const toSuoritus = (suoritus: KoskiSuoritus): MigriSuoritus => ({
  koulutusmoduuli: toKoulutusmoduuli(suoritus),
  ...toArviointi(suoritus),
  ...(suoritus.vahvistus === undefined ? {} : { vahvistus: { päivä: suoritus.vahvistus } }),
  ...(suoritus.suorituskieli ? { suorituskieli: suoritus.suorituskieli } : {}),
  tyyppi: toTyyppi(suoritus),
  ...(suoritus.osasuoritukset
    ? { osasuoritukset: suoritus.osasuoritukset.map((osa) => toOsasuoritus(osa, suoritus)) }
    : {}),
  ...toLuokittelu(suoritus.luokittelu),
});

/** Koski shows here the classification of the main attainment, never the part's own. */
const toOsasuoritus = (osa: KoskiSuoritus, main: KoskiSuoritus): MigriOsasuoritus => ({
  ...toOsasuorituksenOsasuoritus(osa),
  ...(osa.osasuoritukset ? { osasuoritukset: osa.osasuoritukset.map(toOsasuorituksenOsasuoritus) } : {}),
  ...toLuokittelu(main.luokittelu),
});

/** The third level is the last: what lies below it is not shown. */
const toOsasuorituksenOsasuoritus = (osa: KoskiSuoritus): MigriOsasuorituksenOsasuoritus => ({
  koulutusmoduuli: toKoulutusmoduuli(osa),
  ...toArviointi(osa),
  tyyppi: toTyyppi(osa),
});

const toKoulutusmoduuli = ({ tunniste, nimi, laajuus }: KoskiSuoritus) => ({
  tunniste: toKoodiviite(tunniste),
  nimi,
  ...(laajuus ? { laajuus: { arvo: laajuus.arvo, yksikkö: laajuus.yksikko } } : {}),
});

/** Every VIRTA grade counts as passed. */
const toArviointi = ({ arviointi }: KoskiSuoritus) =>
  arviointi
    ? {
        arviointi: [{ arvosana: toKoodiviite(arviointi.arvosana), hyväksytty: true, arviointiPäivä: arviointi.paiva }],
      }
    : {};

const toKoodiviite = (tunniste: Tunniste): MigriKoodiviite => tunniste;

const tyypit = {
  tutkinto: 'korkeakoulututkinto',
  opintojakso: 'korkeakoulunopintojakso',
  muu: 'muukorkeakoulunsuoritus',
} as const;

/** A default of Koski's class, never looked up: neither name nor version. */
const toTyyppi = ({ laji }: KoskiSuoritus): Koodistokoodiviite => ({
  koodiarvo: tyypit[laji],
  koodistoUri: 'suorituksentyyppi',
});

const toLuokittelu = (luokittelu: readonly Koodistokoodiviite[] | undefined) =>
  luokittelu ? { luokittelu: [...luokittelu] } : {};
