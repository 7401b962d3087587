import type { SimulatorName } from '../simulator.ts';
import type { AuditEvent } from './exchange.ts';

/** One exchange as it happened. Identifiers stand here in full; whoever shows an entry masks them. */
export interface JournalEntry {
  readonly id: number;
  /** Milliseconds since 1970 by the simulators' clock. */
  readonly at: number;
  readonly simulator: SimulatorName;
  readonly method: string;
  /** Path and query as requested. */
  readonly path: string;
  readonly endpoint?: string | undefined;
  readonly caller?: string | undefined;
  readonly persons: readonly string[];
  readonly requestBody?: string | undefined;
  /** Absent when the connection was cut before an answer. */
  readonly status?: number | undefined;
  /** As the client reads it, decompressed; made when first looked at. */
  readonly responseBody?: string | undefined;
  readonly durationMs: number;
  /** Ids of the faults that were applied. */
  readonly faults: readonly string[];
  readonly audit?: AuditEvent | undefined;
  /** The toolkit itself failed: what was thrown. The client got a 500 that no API has. */
  readonly failure?: string | undefined;
}

/** The exchanges of all simulators, in the order in which they ended. */
export interface Journal {
  readonly record: (entry: JournalEntry) => void;
  /** Oldest first. */
  readonly entries: () => readonly JournalEntry[];
  readonly clear: () => void;
  /** Calls with every entry from now on, also those that the ring soon forgets. Returns what ends it. */
  readonly listen: (listener: (entry: JournalEntry) => void) => () => void;
  /** For an exchange that begins; from 1 on, never twice. */
  readonly nextId: () => number;
}

/** A bounded ring: when `capacity` entries are there, the oldest gives way to the newest. */
export const createJournal = (capacity = 1000): Journal => {
  let ring: JournalEntry[] = [];
  let start = 0;
  let id = 0;
  const listeners = new Set<(entry: JournalEntry) => void>();
  return {
    record: (entry) => {
      for (const listener of listeners) listener(entry);
      if (ring.length < capacity) ring.push(entry);
      else {
        ring[start] = entry;
        start = (start + 1) % capacity;
      }
    },
    entries: () => [...ring.slice(start), ...ring.slice(0, start)],
    clear: () => {
      ring = [];
      start = 0;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    nextId: () => ++id,
  };
};
