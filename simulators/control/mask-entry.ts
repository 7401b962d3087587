import { maskIdentifiers } from '#contracts';
import type { JournalEntry } from '../platform/journal.ts';

/** A journal entry as it may be shown: the moment as ISO, identifiers masked wherever they stand. */
export type ShownEntry = Omit<JournalEntry, 'at'> & { readonly at: string };

export const toShownEntry = (
  { at, responseBody, ...entry }: JournalEntry,
  { unmasked = false }: { readonly unmasked?: boolean } = {},
): ShownEntry => {
  const shown = { ...entry, at: new Date(at).toISOString(), responseBody };
  return unmasked ? shown : (masked(shown) as ShownEntry);
};

const masked = (value: unknown): unknown => {
  if (typeof value === 'string') return maskIdentifiers(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, property]) => [key, masked(property)]));
};
