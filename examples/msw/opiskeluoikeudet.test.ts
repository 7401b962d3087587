import { generateStudent, stream, toPersonDocuments } from 'koeajo/generators';
import { createRegisterHandlers } from 'koeajo/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { countOpiskeluoikeudet } from './opiskeluoikeudet.ts';

const { handlers, register, faults, journal, koski } = createRegisterHandlers({
  now: () => Date.parse('2026-06-15T12:00:00+03:00'),
});
const server = setupServer(...handlers);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

const student = generateStudent(stream('my-test'), { laji: 'tutkinto' }, { now: '2026-06-15' });
const { oid } = student.henkilo;

afterEach(() => {
  register.reset();
  faults.clear();
  journal.clear();
});

test('the rights of a student are counted', async () => {
  register.put(toPersonDocuments(student));
  expect(await countOpiskeluoikeudet(koski.url, oid)).toBe(1);
  expect(journal.entries()).toMatchObject([{ endpoint: '/oid', persons: [oid], status: 200 }]);
});

test('who is unknown to Koski has none', async () => {
  expect(await countOpiskeluoikeudet(koski.url, oid)).toBe(0);
});

test('while VIRTA is down nothing is known', async () => {
  register.put(toPersonDocuments(student));
  faults.plan({ id: 'outage', effect: { kind: 'virta-down' } });
  await expect(countOpiskeluoikeudet(koski.url, oid)).rejects.toThrow('Koski answered 503');
});
