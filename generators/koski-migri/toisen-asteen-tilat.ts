import { plusMonths } from '../paiva.ts';
import type { ToisenAsteenTilat } from '../study-traits.ts';

/** A state of a right in Koski, code of koskiopiskeluoikeudentila. */
export interface ToisenAsteenTila {
  readonly koodi: string;
  readonly alku: string;
}

/** Months after the beginning at which the later states begin; a graduate's day is that of the last attainment. */
const kuukaudet: Readonly<Record<ToisenAsteenTilat, readonly number[]>> = {
  lasna: [],
  'lasna-valmistunut': [],
  'lasna-eronnut': [9],
  'lasna-katsotaaneronneeksi': [7],
  'lasna-peruutettu': [1],
  'lasna-valiaikaisestikeskeytynyt': [8],
  'lasna-valiaikaisestikeskeytynyt-lasna': [5, 8],
  'lasna-loma-lasna': [10, 11],
};

/** How many years before the coming intake such studies of so many months began, so that the history lies in the past. */
export const toinenAsteYearsBack = (tilat: ToisenAsteenTilat, kuukausia: number): number => {
  if (tilat === 'lasna') return 1;
  return tilat === 'lasna-valmistunut' ? Math.ceil(kuukausia / 12) + 1 : 2;
};

/** The states in the order of time. */
export const toToisenAsteenTilat = (
  tilat: ToisenAsteenTilat,
  alkaa: string,
  paattyy: string,
): readonly ToisenAsteenTila[] => {
  const alut = [alkaa, ...kuukaudet[tilat].map((kuukausi) => plusMonths(alkaa, kuukausi))];
  return tilat.split('-').map((koodi, index) => ({ koodi, alku: alut[index] ?? paattyy }));
};

const paattavat = ['valmistunut', 'eronnut', 'katsotaaneronneeksi', 'peruutettu'];

/** The day on which the right ended; nothing while it goes on. */
export const toPaattymispaiva = (tilat: readonly ToisenAsteenTila[]): string | undefined =>
  tilat.find(({ koodi }) => paattavat.includes(koodi))?.alku;

/** Whether the student is present on the day; the day of graduation counts. */
export const isLasna = (tilat: readonly ToisenAsteenTila[], paiva: string): boolean => {
  const tila = tilat.findLast(({ alku }) => alku <= paiva);
  return tila?.koodi === 'lasna' || (tila?.koodi === 'valmistunut' && tila.alku === paiva);
};
