import { toHelsinkiDay } from '#contracts';
import { monthsOf, plusDays, plusMonths } from '../flow/calendar.ts';
import { type Telling, tell } from './telling.ts';

/**
 * One answer that is other than in the clean case, as plain JSON. `path` leads through the question
 * (`hakemus.toimeentulo.varat`). A day may be told by another one: so many months and days after it.
 */
export type Change =
  | { readonly path: string; readonly to: unknown }
  | { readonly path: string; readonly remove: true }
  | {
      readonly path: string;
      readonly dayOf: string;
      readonly months?: number;
      readonly days?: number;
      /** Makes a moment of the day: `12:00:00+03:00`. */
      readonly clock?: string;
    }
  /** So many euros for each month of the studies there, of a year at most; `and` so many. */
  | { readonly path: string; readonly monthly: number; readonly of: string; readonly and?: number }
  | { readonly path: string; readonly told: Telling }
  /** What the registers hold of the person there: `henkilo.linkitetytOidit.0`. */
  | { readonly path: string; readonly asIn: string };

type Fields = Record<string, unknown>;

/** The question with the changes made, one after another. What leads nowhere is left out. */
export const applyChanges = <T extends object>(question: T, changes: readonly Change[], registers: object = {}): T => {
  const changed = structuredClone(question);
  for (const change of changes) apply(changed as Fields, change, registers);
  return changed;
};

const apply = (root: Fields, change: Change, registers: object): void => {
  const names = change.path.split('.');
  const last = names.pop() ?? '';
  const holder = follow(root, names);
  if (typeof holder !== 'object' || holder === null) return;
  const fields = holder as Fields;
  if ('remove' in change) delete fields[last];
  else {
    const value = toValue(root, change, registers);
    if (value !== undefined) fields[last] = value;
  }
};

const toValue = (root: Fields, change: Exclude<Change, { remove: true }>, registers: object): unknown => {
  if ('to' in change) return structuredClone(change.to);
  if ('asIn' in change) return structuredClone(follow(registers, change.asIn.split('.')));
  if ('dayOf' in change) return toDay(root, change);
  if ('monthly' in change) return toSum(root, change);
  return tell(follow(root, change.path.split('.')), change.told);
};

const toDay = (
  root: Fields,
  { dayOf, months = 0, days = 0, clock }: Extract<Change, { dayOf: string }>,
): string | undefined => {
  const from = follow(root, dayOf.split('.'));
  if (typeof from !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(from)) return undefined;
  const found = plusDays(plusMonths(from.length > 10 ? toHelsinkiDay(from) : from, months), days);
  return clock === undefined ? found : `${found}T${clock}`;
};

const toSum = (root: Fields, { monthly, of, and = 0 }: Extract<Change, { monthly: number }>): number | undefined => {
  const [alkaa, paattyy] = ['alkaa', 'paattyy'].map((name) => follow(root, [...of.split('.'), name]));
  if (typeof alkaa !== 'string' || typeof paattyy !== 'string') return undefined;
  return Math.max(0, monthly * Math.min(12, monthsOf(alkaa, paattyy)) + and);
};

const follow = (root: unknown, names: readonly string[]): unknown =>
  names.reduce((value, name) => (value as Fields | null | undefined)?.[name], root);
