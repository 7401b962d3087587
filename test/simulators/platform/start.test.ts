import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type CertificateSet,
  type ClientCertificateName,
  createCertificates,
  createDocumentRegister,
  defaultKoskiEnvironment,
  type RunningSimulators,
  type StartOptions,
  startSimulators,
} from '#simulators';
import { opiskeluoikeus, person } from '../koski-migri/koski-world.ts';

const oid = '1.2.246.562.98.00000000001';
const register = () =>
  createDocumentRegister([{ ...person(oid), koski: [opiskeluoikeus('lukiokoulutus', 'lukionoppimaara')] }]);

let root: string;
let certificates: CertificateSet;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koeajo-start-'));
  certificates = await createCertificates({ directory: join(root, 'certs'), now: Date.now() });
});
afterAll(() => rm(root, { recursive: true }));

const running: RunningSimulators[] = [];
const start = async (options: Partial<StartOptions> = {}): Promise<RunningSimulators> => {
  const simulators = await startSimulators({
    register: register(),
    environment: defaultKoskiEnvironment,
    now: Date.now,
    certificates,
    ...options,
  });
  running.push(simulators);
  return simulators;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((simulators) => simulators.close()));
});

const json = { 'content-type': 'application/json' };
const balanced = {
  ...json,
  'x-amzn-mtls-clientcert-subject': 'CN=migri,O=Koeajo,C=FI',
  'x-amzn-mtls-clientcert-serial-number': '01',
  'x-amzn-mtls-clientcert-issuer': 'CN=Koeajo throw-away CA',
};

const askOverTls = async (url: string, name: ClientCertificateName, body: unknown) => {
  const { cert, key } = certificates.clients[name];
  const dispatcher = new Agent({ connect: { ca: certificates.ca.cert, cert, key } });
  try {
    const response = await request(url, { method: 'POST', headers: json, body: JSON.stringify(body), dispatcher });
    return { status: response.statusCode, body: await response.body.json() };
  } finally {
    await dispatcher.destroy();
  }
};

describe('started with certificates', () => {
  test('the good certificate is let in by Koski, over mTLS and with the load balancer’s headers', async () => {
    const { koski, journal } = await start();
    const answer = { status: 200, body: { henkilö: { oid } } };
    expect(await askOverTls(`${koski.mtlsUrl}/oid`, 'client', { oid })).toMatchObject(answer);
    const plain = await fetch(`${koski.url}/oid`, { method: 'POST', headers: balanced, body: JSON.stringify({ oid }) });
    expect({ status: plain.status, body: await plain.json() }).toMatchObject(answer);
    expect(journal.entries().map(({ caller, audit }) => [caller, audit?.ip])).toEqual([
      ['CN=migri,O=Koeajo,C=FI', '127.0.0.1'],
      ['CN=migri,O=Koeajo,C=FI', '127.0.0.1'],
    ]);
  });

  test('an unknown subject passes the handshake and gets Koski’s 401; no certificate gets no answer', async () => {
    const { koski } = await start();
    expect(await askOverTls(`${koski.mtlsUrl}/oid`, 'unknown-subject', { oid })).toEqual({
      status: 401,
      body: [{ key: 'unauthorized', message: 'Tuntematon varmenne' }],
    });
    await expect(askOverTls(`${koski.mtlsUrl}/oid`, 'expired', { oid })).rejects.toThrow();
  });

  test('Koski reaches Valintarekisteri through a real CAS login', async () => {
    const { koski, journal } = await start();
    const answer = await askOverTls(`${koski.mtlsUrl}/valinta/oid`, 'client', { oids: [oid] });
    expect(answer).toEqual({ status: 200, body: [] });
    expect(journal.entries().map(({ simulator, endpoint }) => `${simulator} ${endpoint}`)).toEqual([
      'cas /v1/tickets',
      'cas /v1/tickets/{tgt}',
      'cas /serviceValidate',
      'valintarekisteri-migri /auth/login',
      'valintarekisteri-migri /hakemukset/henkilo-oidit',
      'koski-migri /valinta/oid',
    ]);
  });

  test('a client logs in to CAS with the user that is told, and asks Valintarekisteri', async () => {
    const { valintarekisteri } = await start();
    const { url, casUrl, username, password } = valintarekisteri;
    const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
    const granting = await fetch(`${casUrl}/v1/tickets`, form({ username, password }));
    expect(granting.status).toBe(201);
    const ticket = await fetch(granting.headers.get('location') ?? '', form({ service: `${url}/auth/login` }));
    const login = await fetch(`${url}/auth/login?ticket=${await ticket.text()}`);
    const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const answer = await fetch(`${url}/cas/migri/hakemukset/henkilo-oidit`, {
      method: 'POST',
      headers: { ...json, cookie },
      body: JSON.stringify([oid]),
    });
    expect([answer.status, await answer.json()]).toEqual([200, []]);
  });

  test('a connection that is kept alive shows its certificate again when idle ones are ended', async () => {
    const { koski, faults, disconnect } = await start();
    const { cert, key } = certificates.clients.client;
    const dispatcher = new Agent({ connections: 1, connect: { ca: certificates.ca.cert, cert, key } });
    const ask = async () => {
      const asked = { method: 'POST' as const, headers: json, body: JSON.stringify({ oid }), dispatcher };
      const { statusCode, body } = await request(`${koski.mtlsUrl}/oid`, asked);
      await body.dump();
      return statusCode;
    };
    try {
      expect(await ask()).toBe(200);
      faults.plan({ id: 'refused', effect: { kind: 'certificate-refused' } });
      expect(await ask()).toBe(200);
      disconnect();
      await expect(ask()).rejects.toThrow();
    } finally {
      await dispatcher.destroy();
    }
  });

  test('a refused certificate is refused over TLS, and Koski’s session with Valintarekisteri is not asked for one', async () => {
    const { koski, faults } = await start();
    faults.plan({ id: 'refused', effect: { kind: 'certificate-refused' } });
    await expect(askOverTls(`${koski.mtlsUrl}/oid`, 'client', { oid })).rejects.toThrow();
    const post = { method: 'POST', headers: balanced, body: JSON.stringify({ oids: [oid] }) };
    await expect(fetch(`${koski.url}/valinta/oid`, post)).rejects.toThrow();
    faults.clear();
    expect((await fetch(`${koski.url}/valinta/oid`, post)).status).toBe(200);
  });
});

test('without certificates there is no TLS port, and Koski’s own test client is known', async () => {
  const { koski, control } = await start({ certificates: false });
  expect(koski.mtlsUrl).toBeUndefined();
  expect(control).toBeUndefined();
  const headers = { ...balanced, 'x-amzn-mtls-clientcert-subject': 'CN=migri', 'x-forwarded-for': '0.0.0.0' };
  const answer = await fetch(`${koski.url}/oid`, { method: 'POST', headers, body: JSON.stringify({ oid }) });
  expect(answer.status).toBe(200);
});

test('the control plane stands on its own port, plans faults for both registers and moves their clock', async () => {
  const { koski, control, clock, faults } = await start({ control: { token: 'secret', version: '0.0.0' } });
  expect((await fetch(`${control?.url}/faults`)).status).toBe(401);
  const authorization = `Bearer ${control?.token}`;
  const send = (path: string, body: unknown, method = 'POST') =>
    fetch(`${control?.url}${path}`, { method, headers: { ...json, authorization }, body: JSON.stringify(body) });
  expect((await send('/faults', { effect: { kind: 'virta-down' } })).status).toBe(201);
  expect(faults.list()).toHaveLength(1);
  const ask = () => fetch(`${koski.url}/oid`, { method: 'POST', headers: balanced, body: JSON.stringify({ oid }) });
  expect((await ask()).status).toBe(503);
  expect((await send('/clock', { now: '2030-01-01T00:00:00Z', stopped: true }, 'PUT')).status).toBe(200);
  expect(clock.now()).toBe(Date.UTC(2030, 0, 1));
  await send('/reset', {});
  expect((await ask()).status).toBe(200);
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(10_000);
});

test.each(['koski', 'koskiMtls', 'valintarekisteri', 'control'] as const)(
  'when the port of %s is taken, that is told and no other port stays open',
  async (name) => {
    const free = await start({ control: { token: 'secret', version: '0.0.0' } });
    const portOf = (url = '') => Number(new URL(url).port);
    const ports = {
      koski: portOf(free.koski.url),
      koskiMtls: portOf(free.koski.mtlsUrl),
      valintarekisteri: portOf(free.valintarekisteri.url),
      control: portOf(free.control?.url),
    };
    await free.close();
    const blocker = createServer().listen(ports[name], '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const options = { ports, control: { token: 'secret', version: '0.0.0' } };
    await expect(start(options)).rejects.toMatchObject({ code: 'port-in-use', where: `127.0.0.1:${ports[name]}` });
    await new Promise((resolve) => blocker.close(resolve));
    expect((await start(options)).koski.url).toBe(free.koski.url);
  },
);

test('the process that they run in keeps its own Request and Response', async () => {
  const [request, response] = [Request, Response];
  const { koski } = await start({ certificates: false });
  expect([Request, Response]).toEqual([request, response]);
  expect(await fetch(koski.url)).toBeInstanceOf(Response);
});
