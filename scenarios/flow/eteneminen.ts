import type { MigriOpiskeluoikeus, MigriSuoritus } from '#contracts';
import { covers, type Jakso, plusMonths } from './calendar.ts';

/** A main attainment, a part of one, or a part of that. */
interface Yksikko {
  readonly arviointi?: MigriSuoritus['arviointi'];
  readonly koulutusmoduuli: { readonly laajuus?: MigriSuoritus['koulutusmoduuli']['laajuus'] };
  readonly osasuoritukset?: readonly Yksikko[];
}

/** Extent of what was assessed in the time, in op. What has an extent counts once, its parts not besides. */
export const opintopisteetOf = (rights: readonly MigriOpiskeluoikeus[], aika: Jakso): number => {
  const hundredths = rights.flatMap(({ suoritukset }) => suoritukset.flatMap((suoritus) => extentsOf(suoritus, aika)));
  return hundredths.reduce((sum, one) => sum + one, 0) / 100;
};

/** In hundredths, which add up without a rest. */
const extentsOf = (yksikko: Yksikko, aika: Jakso): readonly number[] => {
  const { laajuus } = yksikko.koulutusmoduuli;
  if (laajuus === undefined) return (yksikko.osasuoritukset ?? []).flatMap((osa) => extentsOf(osa, aika));
  return isAssessedIn(yksikko, aika) ? [Math.round(laajuus.arvo * 100)] : [];
};

/** Whether anything has been attained in the time, whatever its extent. */
export const hasAttained = (rights: readonly MigriOpiskeluoikeus[], aika: Jakso): boolean =>
  rights.some(({ suoritukset }) => suoritukset.some((suoritus) => isAttained(suoritus, aika)));

const isAttained = (yksikko: Yksikko, aika: Jakso): boolean =>
  isAssessedIn(yksikko, aika) || (yksikko.osasuoritukset ?? []).some((osa) => isAttained(osa, aika));

const isAssessedIn = ({ arviointi = [] }: Yksikko, aika: Jakso): boolean =>
  arviointi.some(({ arviointiPäivä }) => arviointiPäivä !== undefined && covers(aika, arviointiPäivä));

/**
 * Academic years (1.8.-31.7.) of the permit that are over on that day; one that began at most a month before the permit
 * counts as a year of it (DF-087).
 */
export const endedYears = (luvanAlku: string, paiva: string): number => {
  let years = 0;
  let year = Number(luvanAlku.slice(0, 4)) - 1;
  while (plusMonths(`${year}-08-01`, 1) < luvanAlku) year += 1;
  for (; `${year + 1}-07-31` < paiva; year += 1) years += 1;
  return years;
};
