import nodeHttp from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, test } from 'vitest';
import { generateSmallPopulation, toPersonDocuments } from '#generators';
import { createRegisterHandlers } from '#msw';
import { createDocumentRegister, type InProcessOptions } from '#simulators';

const population = generateSmallPopulation({ seed: 'msw', now: '2026-06-15' });
const now = () => Date.parse('2026-06-15T09:00:00Z');
const oid = population[0]?.henkilo.oid ?? '';
const json = { 'content-type': 'application/json' };
const post = (body: unknown): RequestInit => ({ method: 'POST', headers: json, body: JSON.stringify(body) });

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
const listening = (options: Partial<InProcessOptions> = {}) => {
  const register = createDocumentRegister(population.map(toPersonDocuments));
  const registers = createRegisterHandlers({ register, now, ...options });
  const server = setupServer(...registers.handlers);
  server.listen({ onUnhandledRequest: 'error' });
  ends.push(() => server.close());
  return { ...registers, server };
};

const logIn = async ({ url, casUrl, username, password }: ReturnType<typeof listening>['valintarekisteri']) => {
  const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
  const granting = await fetch(`${casUrl}/v1/tickets`, form({ username, password }));
  const service = `${url}/auth/login`;
  const ticket = await fetch(granting.headers.get('location') ?? '', form({ service })).then((it) => it.text());
  const [cookie = ''] = (await fetch(`${service}?ticket=${ticket}`)).headers.getSetCookie();
  return cookie.split(';', 1)[0] ?? '';
};

test('the global fetch is answered by both registers as the in-process one is', async () => {
  const { koski, fetch: own } = listening();
  for (const { henkilo } of population) {
    const init = post({ oid: henkilo.oid });
    const [through, direct] = await Promise.all([fetch(`${koski.url}/oid`, init), own(`${koski.url}/oid`, init)]);
    expect(through.status).toBe(direct.status);
    expect([...through.headers]).toEqual([...direct.headers]);
    expect(await through.text()).toBe(await direct.text());
  }
});

test('node:http is answered too, compressed when it offers to take that', async () => {
  const { koski } = listening({ origins: { koski: 'http://koski.test' } });
  const headers = { ...json, 'accept-encoding': 'gzip' };
  const answer = await new Promise<Buffer>((done, fail) => {
    nodeHttp
      .request(`${koski.url}/oid`, { method: 'POST', headers }, (incoming) => void buffer(incoming).then(done, fail))
      .on('error', fail)
      .end(JSON.stringify({ oid }));
  });
  expect(JSON.parse(gunzipSync(answer).toString())).toMatchObject({ henkilö: { oid } });
});

test('a login lives in the cookie that the client sends, as in Node, and nowhere in MSW', async () => {
  const { valintarekisteri } = listening();
  const cookie = await logIn(valintarekisteri);
  const ask = (headers: Record<string, string>) =>
    fetch(`${valintarekisteri.url}/cas/migri/hakemukset/henkilo-oidit`, {
      ...post([oid]),
      headers: { ...json, 'user-agent': 'a test', 'caller-id': 'test', csrf: 'test', cookie: 'CSRF=test', ...headers },
    });
  const answer = await ask({ cookie: `CSRF=test; ${cookie}` });
  expect(await answer.json()).toEqual([expect.objectContaining({ henkiloOid: oid })]);
  expect((await ask({})).status).toBe(401);
});

test('a login outlives neither its hour nor a reset', async () => {
  const { valintarekisteri, clock, resetSessions } = listening();
  const isAlive = async (cookie: string) =>
    (await fetch(`${valintarekisteri.url}/auth/login`, { headers: { cookie }, redirect: 'manual' })).status === 200;
  const cookie = await logIn(valintarekisteri);
  expect(await isAlive(cookie)).toBe(true);
  clock.shift(60 * 60 * 1000);
  expect(await isAlive(cookie)).toBe(false);
  const another = await logIn(valintarekisteri);
  resetSessions();
  expect(await isAlive(another)).toBe(false);
});

describe('faults', () => {
  test('an outage of VIRTA is answered in the words of Koski, and stands in the journal', async () => {
    const { koski, faults, journal } = listening();
    faults.plan({ id: 'virta', effect: { kind: 'virta-down' } });
    const answer = await fetch(`${koski.url}/oid`, post({ oid }));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual([expect.objectContaining({ key: 'unavailable.virta' })]);
    expect(journal.entries()).toEqual([
      expect.objectContaining({ simulator: 'koski-migri', endpoint: '/oid', persons: [oid], faults: ['virta'] }),
    ]);
  });

  test('a connection that is cut fails as fetch fails, before the headers or in the body', async () => {
    const { koski, faults } = listening();
    faults.plan({ id: 'cut', effect: { kind: 'cut', at: 'before-headers' } });
    await expect(fetch(`${koski.url}/oid`, post({ oid }))).rejects.toThrow(TypeError);
    faults.plan({ id: 'cut', effect: { kind: 'cut', at: 'in-body' } });
    await expect(fetch(`${koski.url}/oid`, post({ oid })).then((it) => it.text())).rejects.toThrow(TypeError);
  });

  test('who loses patience is let go', async () => {
    const { koski, faults } = listening();
    faults.plan({ id: 'late', effect: { kind: 'latency', ms: 60_000 } });
    const late = fetch(`${koski.url}/oid`, { ...post({ oid }), signal: AbortSignal.timeout(20) });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('at the two origins', () => {
  test('what no API has is answered as the real ones answer it', async () => {
    const { koski, valintarekisteri } = listening();
    expect((await fetch(new URL('/elsewhere', koski.url))).status).toBe(404);
    expect((await fetch(new URL('/elsewhere', valintarekisteri.url))).status).toBe(404);
  });

  test('a handler of the test goes first, as everywhere in MSW', async () => {
    const { koski, server } = listening();
    server.use(http.post(`${koski.url}/oid`, () => HttpResponse.text('mine')));
    expect(await fetch(`${koski.url}/oid`, post({ oid })).then((it) => it.text())).toBe('mine');
    server.resetHandlers();
    expect((await fetch(`${koski.url}/oid`, post({ oid }))).status).toBe(200);
  });
});
