import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aHakutoive, aPerson, form, openVirkailija, sessionOf } from './virkailija.ts';

const oid = '1.2.246.562.98.20000000019';
let virkailija: ReturnType<typeof openVirkailija>;
let url: string;
let server: ReturnType<typeof serve>;

beforeAll(async () => {
  const address = await new Promise<AddressInfo>((resolve) => {
    const options = { fetch: (request: Request) => virkailija.fetch(request), hostname: '127.0.0.1', port: 0 };
    server = serve(options, resolve);
  });
  url = `http://127.0.0.1:${address.port}`;
  virkailija = openVirkailija([aPerson({}, aHakutoive())], { url });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('a client that follows the addresses it is given gets in, asks, and is logged out', async () => {
  const service = `${url}/valinta-tulos-service/auth/login`;
  const redirect = await fetch(service, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([302, `${url}/cas/login?service=${service}`]);

  const login = await fetch(`${url}/cas/v1/tickets`, form({ username: 'migripk', password: 'koeajo' }));
  const tgt = login.headers.get('location') ?? '';
  expect(login.status).toBe(201);
  const ticket = await (await fetch(tgt, form({ service }))).text();
  const session = await fetch(`${service}?ticket=${ticket}`);
  expect(await session.json()).toEqual({ personOid: '1.2.246.562.98.10000001015' });

  const cookie = `CSRF=koeajo; ${sessionOf(session)}; CSRF=koeajo`;
  const ask = () =>
    fetch(`${url}/valinta-tulos-service/cas/migri/hakemukset/henkilo-oidit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify([oid]),
    });
  const answer = await ask();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json;charset=UTF-8']);
  expect(await answer.json()).toMatchObject([{ henkiloOid: oid, hakemukset: [{ valintaTila: 'HYVAKSYTTY' }] }]);

  expect((await fetch(tgt, { method: 'DELETE' })).status).toBe(200);
  expect((await ask()).status).toBe(401);
});

test('empty answers and HEAD are empty on the wire too', async () => {
  const path = `${url}/valinta-tulos-service/cas/migri/hakemukset/hetut`;
  for (const method of ['GET', 'HEAD']) {
    const response = await fetch(path, { method });
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([405, 'POST', '']);
  }
  const missing = await fetch(`${path}/`);
  expect([missing.status, missing.headers.get('content-type'), await missing.text()]).toEqual([404, null, '']);
});
