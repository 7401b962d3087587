import { gunzipSync } from 'node:zlib';
import type { JournalEntry } from '../platform/journal.ts';
import { maskIdentifiers } from '../register/identifiers.ts';

/** A journal entry as it may be shown: bodies as text, the moment as ISO, identifiers masked unless asked otherwise. */
export interface ShownEntry extends Omit<JournalEntry, 'at' | 'responseBody'> {
  readonly at: string;
  readonly responseBody?: string;
}

export const toShownEntry = (
  { at, responseBody, ...entry }: JournalEntry,
  { unmasked = false }: { readonly unmasked?: boolean } = {},
): ShownEntry => {
  const body = toBodyText(responseBody);
  const shown: ShownEntry = {
    ...entry,
    at: new Date(at).toISOString(),
    ...(body === undefined ? {} : { responseBody: body }),
  };
  return unmasked ? shown : (maskAll(shown) as ShownEntry);
};

/** A body as text, also one that went out compressed. */
export const toBodyText = (body: JournalEntry['responseBody']): string | undefined => {
  if (typeof body !== 'object') return body;
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  return new TextDecoder().decode(isGzip ? gunzipSync(body) : body);
};

const maskAll = (value: unknown): unknown => {
  if (typeof value === 'string') return maskIdentifiers(value);
  if (Array.isArray(value)) return value.map(maskAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, property]) => [key, maskAll(property)]));
};
