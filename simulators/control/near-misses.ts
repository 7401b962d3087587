import { maskIdentifiers } from '#contracts';
import type { JournalEntry } from '../platform/journal.ts';
import { type DocumentRegister, identifiersOf } from '../register/document-register.ts';
import { lookUpReason } from './look-up-reason.ts';
import { type NearIdentifier, nearestIdentifiers } from './nearest-identifiers.ts';

/** A look-up that found nobody, and who may have been meant. */
export interface NearMiss {
  /** Id of the request in the journal. */
  readonly request: number;
  readonly simulator: string;
  readonly endpoint: string | undefined;
  readonly status: number | undefined;
  readonly asked: string;
  /** Why there was no answer, as a sentence. */
  readonly reason: string;
  readonly nearest: readonly NearIdentifier[];
}

/** Explains the newest look-ups without an answer; newest last, identifiers masked unless asked otherwise. */
export const toNearMisses = (
  entries: readonly JournalEntry[],
  register: DocumentRegister,
  { limit, unmasked = false }: { readonly limit: number; readonly unmasked?: boolean },
): readonly NearMiss[] => {
  const misses: { readonly entry: JournalEntry; readonly asked: string }[] = [];
  for (const entry of [...entries].reverse()) {
    if (misses.length >= limit) break;
    misses.unshift(...unansweredIn(entry, register).map((asked) => ({ entry, asked })));
  }
  const persons = register.list();
  const show = unmasked ? (text: string) => text : maskIdentifiers;
  return misses.slice(Math.max(0, misses.length - limit)).map(({ entry, asked }) => {
    const person = register.find(asked);
    return {
      request: entry.id,
      simulator: entry.simulator,
      endpoint: entry.endpoint,
      status: entry.status,
      asked: show(asked),
      reason: lookUpReason(asked, person, entry),
      nearest: (person ? [] : nearestIdentifiers(asked, persons)).map(({ identifier, person: oid, difference }) => ({
        identifier: show(identifier),
        person: show(oid),
        difference,
      })),
    };
  });
};

/** Whom an exchange asked for and did not get; a request refused for its form counts, an error of the service does not. */
const unansweredIn = (
  { status, persons, responseBody }: JournalEntry,
  register: DocumentRegister,
): readonly string[] => {
  if (status === 404 || status === 400) return persons;
  if (status !== 200) return [];
  const answered = new Set([...(responseBody ?? '').matchAll(/"([^"\\]+)"/g)].map(([, text = '']) => text));
  return persons.filter(
    (asked) => ![asked, ...identifiersOf(register.find(asked)?.henkilo)].some((text) => answered.has(text)),
  );
};
