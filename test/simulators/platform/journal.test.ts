import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJournal, type JournalEntry } from '#simulators';
import { startAnswering } from './answering-server.ts';

const entry = (id: number): JournalEntry => ({
  id,
  at: 0,
  simulator: 'cas',
  method: 'GET',
  path: '/',
  persons: [],
  durationMs: 0,
  faults: [],
});

test('the journal keeps the newest entries, oldest first, and never more than it has room for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 60 }), (capacity, count) => {
      const journal = createJournal(capacity);
      for (let id = 1; id <= count; id += 1) journal.record(entry(id));
      const kept = Array.from(
        { length: Math.min(count, capacity) },
        (_, i) => count - Math.min(count, capacity) + i + 1,
      );
      expect(journal.entries().map(({ id }) => id)).toEqual(kept);
    }),
  );
});

test('who listens gets every entry, also those that the ring forgets, until it has had enough', () => {
  const journal = createJournal(2);
  const heard: number[] = [];
  journal.record(entry(1));
  const leave = journal.listen(({ id }) => heard.push(id));
  for (let id = 2; id <= 6; id += 1) journal.record(entry(id));
  leave();
  journal.record(entry(7));
  expect(heard).toEqual([2, 3, 4, 5, 6]);
});

test('ids go on after clearing, so that nobody takes a new entry for an old one', () => {
  const journal = createJournal(2);
  journal.record(entry(journal.nextId()));
  journal.clear();
  expect(journal.entries()).toEqual([]);
  journal.record(entry(journal.nextId()));
  expect(journal.entries().map(({ id }) => id)).toEqual([2]);
});

test('an exchange stands in the journal with who asked for whom, when, and what was answered', async () => {
  const { ask, journal, listener } = await startAnswering();
  await ask('/oid?pretty=1', { method: 'POST', body: '1.2.246.562.98.00000000001' });
  await listener.close();
  expect(journal.entries()).toMatchObject([
    {
      id: 1,
      at: Date.UTC(2026, 8, 1),
      simulator: 'koski-migri',
      method: 'POST',
      path: '/oid?pretty=1',
      endpoint: '/oid',
      caller: 'somebody',
      persons: ['1.2.246.562.98.00000000001'],
      requestBody: '1.2.246.562.98.00000000001',
      status: 200,
      faults: [],
    },
  ]);
  expect(journal.entries()[0]?.responseBody).toContain('opiskeluoikeudet');
  expect(JSON.parse(JSON.stringify(journal.entries()[0])).responseBody).toContain('opiskeluoikeudet');
});

test('a failure of the toolkit itself is in the journal, and no answer of the API', async () => {
  const { ask, journal, listener } = await startAnswering(async () => {
    throw new RangeError('a bug');
  });
  const response = await ask();
  expect(response.status).toBe(500);
  expect(response.headers.get('content-type')).toBe('text/plain;charset=utf-8');
  expect(await response.text()).toContain('RangeError: a bug');
  await listener.close();
  expect(journal.entries()).toMatchObject([{ status: undefined, failure: 'RangeError: a bug' }]);
});
