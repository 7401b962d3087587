import type { Journal, JournalEntry } from '#simulators';
import type { RecordedExchange } from './history.ts';

/** What is asked of the registers about these persons from now on, until it is stopped. */
export interface Recording {
  readonly stop: () => readonly RecordedExchange[];
}

/** Listens to the journal: its ring forgets the oldest exchanges, and a large run has more than it holds. */
export const record = (journal: Pick<Journal, 'listen'>, identifiers: readonly string[]): Recording => {
  const entries: JournalEntry[] = [];
  const leave = journal.listen((entry) => {
    if (isAbout(identifiers, entry)) entries.push(entry);
  });
  return {
    stop: () => {
      leave();
      return entries.map(toRecorded);
    },
  };
};

const isAbout = (identifiers: readonly string[], { persons, path }: JournalEntry): boolean =>
  identifiers.some((identifier) => persons.includes(identifier) || path.includes(identifier));

const toRecorded = (entry: JournalEntry): RecordedExchange => {
  const { simulator, method, path, endpoint, persons, status, requestBody, responseBody, faults } = entry;
  return {
    simulator,
    method,
    path,
    persons,
    faults,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(status === undefined ? {} : { status }),
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(responseBody === undefined ? {} : { responseBody }),
  };
};
