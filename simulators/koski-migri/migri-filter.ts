import type { MigriOpiskeluoikeus } from '#contracts';

/** The education types that Migri gets, and of each the main attainments. Claims KM-079, KM-080. */
const keptSuoritukset: Readonly<Record<string, readonly string[]>> = {
  aikuistenperusopetus: ['aikuistenperusopetuksenoppimaara'],
  ammatillinenkoulutus: ['ammatillinentutkinto', 'ammatillinentutkintoosittainen'],
  diatutkinto: ['diavalmistavavaihe', 'diatutkintovaihe'],
  ibtutkinto: ['ibtutkinto', 'preiboppimaara'],
  internationalschool: ['internationalschooldiplomavuosiluokka'],
  korkeakoulutus: ['korkeakoulututkinto', 'korkeakoulunopintojakso', 'muukorkeakoulunsuoritus'],
  lukiokoulutus: ['lukionoppimaara'],
  perusopetus: ['perusopetuksenoppimaara', 'perusopetuksenvuosiluokka'],
  ylioppilastutkinto: ['ylioppilastutkinto'],
};

/** What is left for Migri: rights of the kept types with their kept attainments; none without any. */
export const filterForMigri = (opiskeluoikeudet: readonly MigriOpiskeluoikeus[]): MigriOpiskeluoikeus[] =>
  opiskeluoikeudet.flatMap((opiskeluoikeus) => {
    const kept = keptSuoritukset[opiskeluoikeus.tyyppi.koodiarvo] ?? [];
    const suoritukset = opiskeluoikeus.suoritukset.filter(({ tyyppi }) => kept.includes(tyyppi.koodiarvo));
    return suoritukset.length > 0 ? [{ ...opiskeluoikeus, suoritukset }] : [];
  });
