import { toHelsinkiDay } from '#contracts';
import { plusDays, plusMonths } from '../flow/calendar.ts';

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
    };

/** The question with the changes made, one after another. What leads nowhere is left out. */
export const applyChanges = <T extends object>(question: T, changes: readonly Change[]): T => {
  const changed = structuredClone(question);
  for (const change of changes) apply(changed as Record<string, unknown>, change);
  return changed;
};

const apply = (root: Record<string, unknown>, change: Change): void => {
  const names = change.path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], root);
  if (typeof holder !== 'object' || holder === null) return;
  const fields = holder as Record<string, unknown>;
  if ('remove' in change) delete fields[last];
  else if ('to' in change) fields[last] = structuredClone(change.to);
  else {
    const day = toDay(root, change);
    if (day !== undefined) fields[last] = day;
  }
};

const toDay = (
  root: Record<string, unknown>,
  { dayOf, months = 0, days = 0, clock }: Extract<Change, { dayOf: string }>,
): string | undefined => {
  const from = dayOf.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], root);
  if (typeof from !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(from)) return undefined;
  const found = plusDays(plusMonths(from.length > 10 ? toHelsinkiDay(from) : from, months), days);
  return clock === undefined ? found : `${found}T${clock}`;
};
