import { plusDays } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { Tilahistoria } from '../student-traits.ts';
import { toLukukaudet } from './lukukausi.ts';

/** A state of a right, code of virtaopiskeluoikeudentila; the last one has no end. */
export interface Tila {
  readonly koodi: string;
  readonly alku: string;
  readonly loppu?: string;
}

/** How many years before the coming intake such a right began, so that its history lies in the past. */
export const yearsBackOf = (tilat: Tilahistoria, lukukausia: number, jatkava: boolean): number => {
  if (tilat === '1') return jatkava ? 1 : 0;
  if (tilat === '1-7') return 1;
  return tilat === '1-3' || tilat === '1-6' ? Math.ceil(lukukausia / 2) + 1 : 2;
};

/**
 * The history over the right's terms: passive for a term that wasn't enrolled for, or since the second year wasn't; given
 * up in the second term, back in the second year; graduated in the last term; ended the day after the last one, or by the
 * one-right rule when the studies of the new place begin. Claims VI-034, DF-057; rules: https://wiki.eduuni.fi/display/CSCVIRTA/Opiskeluoikeustiedot
 */
export const toTilat = (stream: Stream, tilat: Tilahistoria, alkaa: string, paattyy: string): readonly Tila[] => {
  const [, secondTerm = alkaa, secondYear = alkaa, , thirdYear = alkaa] = toLukukaudet(alkaa, 5).map(
    ({ alku }) => alku,
  );
  const starts: Readonly<Record<Tilahistoria, readonly string[]>> = {
    '1': [],
    '1-3': [plusDays(paattyy, -stream.integer(30, 60))],
    '1-4': [secondYear],
    '1-5': [plusDays(secondYear, -stream.integer(30, 150))],
    '1-6': [plusDays(paattyy, 1)],
    '1-7': [secondYear],
    '1-4-1': [secondTerm, secondYear],
    '1-5-1': [plusDays(secondYear, -stream.integer(30, 150)), secondYear],
    '1-4-7': [secondYear, thirdYear],
  };
  const alut = [alkaa, ...starts[tilat]];
  return toUnbroken(tilat.split('-').map((koodi, index) => ({ koodi, alku: alut[index] ?? alkaa })));
};

/** Each state ends the day before the next one begins. */
export const toUnbroken = (tilat: readonly Tila[]): readonly Tila[] =>
  tilat.map((tila, index) => {
    const next = tilat[index + 1];
    return next === undefined ? tila : { ...tila, loppu: plusDays(next.alku, -1) };
  });

/** Whether the right is active (state 1) on the day. */
export const isActiveOn = (tilat: readonly Tila[], paiva: string): boolean =>
  tilat.some(({ koodi, alku, loppu }) => koodi === '1' && alku <= paiva && (loppu === undefined || paiva <= loppu));
