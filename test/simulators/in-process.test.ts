import { afterEach, describe, expect, test } from 'vitest';
import { generateSmallPopulation, toPersonDocuments } from '#generators';
import {
  createDocumentRegister,
  createInProcessSimulators,
  defaultKoskiEnvironment,
  type InProcessOptions,
  type RunningSimulators,
  startSimulators,
} from '#simulators';

const population = generateSmallPopulation({ seed: 'in-process', now: '2026-06-15' });
const now = () => Date.parse('2026-06-15T09:00:00Z');
const oid = population[0]?.henkilo.oid ?? '';
const inProcess = (options: Partial<InProcessOptions> = {}) =>
  createInProcessSimulators({ register: createDocumentRegister(population.map(toPersonDocuments)), now, ...options });
const json = { 'content-type': 'application/json' };
const post = (body: unknown): RequestInit => ({ method: 'POST', headers: json, body: JSON.stringify(body) });

let running: RunningSimulators | undefined;
afterEach(() => running?.close());

test('what is answered in process is what is answered over a socket, to the byte', async () => {
  const register = createDocumentRegister(population.map(toPersonDocuments));
  const simulators = inProcess();
  running = await startSimulators({
    register,
    environment: defaultKoskiEnvironment,
    now,
    certificates: false,
    caller: 'CN=migri',
  });
  const { koski, valintarekisteri } = running;
  const asked: readonly (readonly [path: string, init: RequestInit])[] = [
    ...population.map(({ henkilo }) => ['/oid', post({ oid: henkilo.oid })] as const),
    ...population.map(({ henkilo }) => ['/hetu', post({ hetu: henkilo.hetu ?? '010190-900A' })] as const),
    ['/valinta/oid', post({ oids: population.map(({ henkilo }) => henkilo.oid) })],
    ['/valinta/hetut', post({ hetut: ['010190-900A'] })],
    ['/oid', { method: 'GET' }],
    ['/oid', { method: 'POST', body: '{' }],
    ['/oid', post({ oid: 'nobody' })],
    ['/nowhere', post({})],
  ];
  for (const [path, init] of asked) {
    const [here, there] = await Promise.all([
      simulators.fetch(simulators.koski.url + path, init).then(toSeen),
      fetch(koski.url + path, init).then(toSeen),
    ]);
    expect(here, path).toEqual(there);
  }
  for (const path of ['/cas/migri/hakemukset/hetut', '/auth/login', '/elsewhere']) {
    const [here, there] = await Promise.all([
      simulators.fetch(simulators.valintarekisteri.url + path, { ...post([]), redirect: 'manual' }).then(toSeen),
      fetch(valintarekisteri.url + path, { ...post([]), redirect: 'manual' }).then(toSeen),
    ]);
    expect({ ...here, location: '' }, path).toEqual({ ...there, location: '' });
  }
});

/** Without what belongs to the connection. */
const toSeen = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  cache: response.headers.get('cache-control'),
  body: await response.text(),
});

describe('who asks Koski', () => {
  test.each<[string, Partial<InProcessOptions>, number]>([
    ['nobody, without a certificate', { caller: false }, 401],
    ['somebody of whom Koski has not heard', { caller: 'CN=somebody' }, 401],
    ['another authority', { caller: 'CN=kela' }, 403],
    ['Migri', { caller: 'CN=migri' }, 200],
    ['Migri, unless told', {}, 200],
  ])('%s', async (_, options, status) => {
    const { fetch, koski } = inProcess(options);
    expect((await fetch(`${koski.url}/oid`, post({ oid }))).status).toBe(status);
  });

  test('a request may say so itself, with the headers of the load balancer', async () => {
    const { fetch, koski } = inProcess();
    const headers = { ...json, 'x-amzn-mtls-clientcert-subject': 'CN=kela' };
    expect((await fetch(`${koski.url}/oid`, { ...post({ oid }), headers })).status).toBe(403);
  });
});

test('a session at Valintarekisteri is carried in the cookie, and by nothing else', async () => {
  const { fetch, valintarekisteri } = inProcess();
  const { url, casUrl, username, password } = valintarekisteri;
  const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
  const granting = await fetch(`${casUrl}/v1/tickets`, form({ username, password }));
  expect(granting.status).toBe(201);
  const service = `${url}/auth/login`;
  const ticket = await fetch(granting.headers.get('location') ?? '', form({ service })).then((it) => it.text());
  const login = await fetch(`${service}?ticket=${ticket}`);
  const [cookie = ''] = login.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
  const ask = (headers: Record<string, string>) =>
    fetch(`${url}/cas/migri/hakemukset/henkilo-oidit`, {
      ...post([oid]),
      headers: { ...json, 'user-agent': 'a test', 'caller-id': 'test', csrf: 'test', cookie: 'CSRF=test', ...headers },
    });
  const answer = await ask({ cookie: `CSRF=test; ${cookie}` });
  expect(await answer.json()).toEqual([expect.objectContaining({ henkiloOid: oid })]);
  expect((await ask({})).status).toBe(401);
});

describe('fetch in process', () => {
  test('follows the redirect to the page of CAS, unless told otherwise', async () => {
    const { fetch, valintarekisteri } = inProcess();
    const login = `${valintarekisteri.url}/auth/login`;
    expect(await fetch(login).then((page) => page.text())).toContain('<html');
    expect((await fetch(login, { redirect: 'manual' })).status).toBe(302);
    await expect(fetch(login, { redirect: 'error' })).rejects.toThrow(TypeError);
  });

  test('gives what can be read, also to who offers to take it compressed', async () => {
    const { fetch, koski } = inProcess();
    const headers = { ...json, 'accept-encoding': 'gzip' };
    expect(await fetch(`${koski.url}/oid`, { ...post({ oid }), headers }).then((it) => it.json())).toMatchObject({
      henkilö: { oid },
    });
  });

  test('heeds the signal while an answer is late, and before anything is asked', async () => {
    const { fetch, koski, faults, journal } = inProcess();
    faults.plan({ id: 'late', effect: { kind: 'latency', ms: 60_000 } });
    const late = fetch(`${koski.url}/oid`, { ...post({ oid }), signal: AbortSignal.timeout(20) });
    await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });
    const before = journal.entries().length;
    await expect(fetch(koski.url, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(journal.entries()).toHaveLength(before);
  });

  test('fails as a lost connection does', async () => {
    const { fetch, koski, faults } = inProcess();
    faults.plan({ id: 'cut', effect: { kind: 'cut', at: 'before-headers' } });
    await expect(fetch(`${koski.url}/oid`, post({ oid }))).rejects.toThrow(TypeError);
    faults.plan({ id: 'cut', effect: { kind: 'cut', at: 'in-body' } });
    const answer = await fetch(`${koski.url}/oid`, post({ oid }));
    await expect(answer.text()).rejects.toThrow(TypeError);
  });

  test('says where the registers stand when somebody else is asked', async () => {
    await expect(inProcess().fetch('https://koski.opintopolku.fi/koski')).rejects.toMatchObject({
      code: 'nobody-there',
      where: 'https://koski.opintopolku.fi/koski',
      next: expect.stringContaining('https://koski.test'),
    });
  });
});

describe('the registers stand where they are told to', () => {
  test('both at one origin', async () => {
    const { fetch, koski, valintarekisteri } = inProcess({
      origins: { koski: 'http://gateway.test', virkailija: 'http://gateway.test' },
    });
    expect((await fetch(`${koski.url}/oid`, post({ oid }))).status).toBe(200);
    expect((await fetch(`${koski.url}/valinta/oid`, post({ oids: [oid] }))).status).toBe(200);
    expect((await fetch(`${valintarekisteri.casUrl}/login`)).status).toBe(200);
  });

  test('an address with a path is refused', () => {
    expect(() => inProcess({ origins: { koski: 'https://gateway.test/opintopolku' } })).toThrow(
      expect.objectContaining({ code: 'origin-with-path', next: 'Give https://gateway.test.' }),
    );
  });
});
