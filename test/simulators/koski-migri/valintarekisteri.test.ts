import { expect, test } from 'vitest';
import { aHakutoive, aPerson, openVirkailija, publicUrl } from '../valintarekisteri-migri/virkailija.ts';
import { createKoski, read } from './koski-world.ts';

const oid = '1.2.246.562.98.20000000019';

const open = (username = 'migripk', password = 'koeajo') => {
  const virkailija = openVirkailija([aPerson({ oid, hetu: '010190-901R' }, aHakutoive())]);
  const valinta = { baseUrl: publicUrl, username, password, fetch: virkailija.fetch };
  return { ...createKoski([], { valinta }), virkailija };
};
const error = (text: string) => JSON.stringify([{ key: 'valinta-tulos-service-error', message: text }]);

test('what Valintarekisteri knows of a person comes through Koski as it is, by OID and by hetu (KM-020)', async () => {
  const { ask, virkailija } = open();
  const direct = await (await virkailija.ask(await virkailija.logIn(), [oid])).text();
  expect(direct).toContain(`"henkiloOid":"${oid}"`);
  expect(await read(ask('/valinta/oid', { body: JSON.stringify({ oids: [oid] }) }))).toEqual([200, direct]);
  expect(await read(ask('/valinta/hetut', { body: '{"hetut":["010190-901R"]}' }))).toEqual([200, direct]);
});

test.each([
  ['nobody', []],
  ['more than 5000', Array.from({ length: 5001 }, (_, index) => String(index))],
])('asking for %s gives Valintarekisteri’s 400 (KM-021)', async (_who, oids) => {
  expect(await read(open().ask('/valinta/oid', { body: JSON.stringify({ oids }) }))).toEqual([
    400,
    error('{"error":"Minimum of 1 and maximum of 5000 persons at a time."}'),
  ]);
});

test('a service user without the right gets Valintarekisteri’s 403', async () => {
  expect(await read(open('no-migri-read').ask('/valinta/oid', { body: `{"oids":["${oid}"]}` }))).toEqual([
    403,
    error('{"error":"Forbidden: null"}'),
  ]);
});

test('a wrong password is Koski’s own 500 (KM-023)', async () => {
  expect((await open('migripk', 'wrong').ask('/valinta/oid', { body: '{"oids":["x"]}' })).status).toBe(500);
});

test('a session that has ended is made anew without the client noticing (KM-022)', async () => {
  const { ask, virkailija } = open();
  const body = JSON.stringify({ oids: [oid] });
  const before = await read(ask('/valinta/oid', { body }));
  virkailija.clock.at += 3 * 3_600_000;
  expect(await read(ask('/valinta/oid', { body }))).toEqual(before);
  const statuses = virkailija.journal.entries().filter(({ endpoint }) => endpoint?.startsWith('/hakemukset'));
  expect(statuses.map(({ status }) => status)).toEqual([200, 401, 200]);
});
