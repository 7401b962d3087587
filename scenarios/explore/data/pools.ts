import type { Change } from '../change.ts';
import type { Telling } from '../telling.ts';

/** Other answers to one question; a list of changes where the one can't be without the others. */
export type Pool = readonly (Change | readonly Change[])[];

export const to = (path: string, values: readonly unknown[]): Pool => values.map((value) => ({ path, to: value }));

export const without = (path: string): Pool => [{ path, remove: true }];

/** The same answer, told otherwise. */
export const told = (path: string, ...tellings: readonly Telling[]): Pool =>
  tellings.map((telling) => ({ path, told: telling }));

/** What the registers hold in one of these places. */
export const asIn = (path: string, places: readonly string[]): Pool => places.map((place) => ({ path, asIn: place }));

/** So much for each month of the studies, and a little beside it. */
export const monthly = (path: string, of: string, euros: readonly number[], beside: readonly number[]): Pool =>
  euros.flatMap((sum) => beside.map((and) => ({ path, monthly: sum, of, ...(and === 0 ? {} : { and }) })));

/** Days around another one, so many months after it. `clock` makes moments of them. */
export const days = (
  path: string,
  dayOf: string,
  months: readonly number[],
  plus: readonly number[],
  clock?: string,
): Pool =>
  months.flatMap((month) =>
    plus.map((day) => ({ path, dayOf, months: month, days: day, ...(clock === undefined ? {} : { clock }) })),
  );

/** The last second of a day in Helsinki and the first of the next, and noon of both. UTC is two hours behind, or three in summer. */
export const midnights = (path: string, evenings: Readonly<Record<string, 2 | 3>>): Pool =>
  Object.entries(evenings).flatMap(([day, ahead]) =>
    to(path, [
      `${day}T${24 - ahead}:00:00Z`,
      `${day}T${23 - ahead}:59:59Z`,
      `${day}T12:00:00+0${ahead}:00`,
      `${day}T23:30:00Z`,
    ]),
  );
