import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, type SecureVersion, type TLSSocket } from 'node:tls';
import { Agent, request } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type CertificateSet,
  type ClientCertificateName,
  createCertificates,
  createFaultDesk,
  type Fault,
  type Listener,
  listenAsLoadBalancer,
} from '#simulators';
import { startAnswering } from './answering-server.ts';

let root: string;
let set: CertificateSet;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koeajo-mtls-'));
  set = await createCertificates({ directory: join(root, 'certs'), now: Date.now() });
});
afterAll(() => rm(root, { recursive: true }));

const agents: Agent[] = [];
const open: Listener[] = [];
afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.destroy()));
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

const start = async (
  fetch: (request: Request) => Promise<Response> = async ({ headers }) => Response.json(Object.fromEntries(headers)),
) => {
  const faults = createFaultDesk('seed');
  const tls = { ca: set.ca.cert, cert: set.server.cert, key: set.server.key };
  const listener = await listenAsLoadBalancer(fetch, { port: 0, tls, faults });
  open.push(listener);
  return { ...listener, faults };
};

const agentOf = (name: ClientCertificateName | 'none', version?: SecureVersion): Agent => {
  const own = name === 'none' ? {} : { cert: set.clients[name].cert, key: set.clients[name].key };
  const versions = version === undefined ? {} : { minVersion: version, maxVersion: version };
  const agent = new Agent({ connections: 1, connect: { ca: set.ca.cert, ...own, ...versions } });
  agents.push(agent);
  return agent;
};

const ask = async (url: string, dispatcher: Agent, headers: Record<string, string> = {}) => {
  const response = await request(url, { dispatcher, headers });
  return (await response.body.json()) as Record<string, string>;
};

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('over %s (KM-071)', (version) => {
  test.each(['client', 'unknown-subject'] as const)(
    'the certificate “%s” comes in, and stands in the headers',
    async (name) => {
      const { url } = await start();
      const headers = await ask(url, agentOf(name, version));
      expect(headers).toMatchObject({
        'x-amzn-mtls-clientcert-subject': set.clients[name].subject,
        'x-amzn-mtls-clientcert-issuer': 'CN=Koeajo throw-away CA,O=Koeajo,C=FI',
        'x-amzn-mtls-clientcert-serial-number': expect.stringMatching(/^[0-9A-F]+$/),
        'x-forwarded-for': '127.0.0.1',
      });
    },
  );

  test.each(['expired', 'not-yet-valid', 'other-ca', 'no-client-auth', 'none'] as const)(
    'the certificate “%s” ends the handshake, and the server lives on (KM-070, KM-071)',
    async (name) => {
      let seen = 0;
      const { url } = await start(async () => {
        seen += 1;
        return new Response('{}');
      });
      await expect(ask(url, agentOf(name, version))).rejects.toThrow();
      expect(seen).toBe(0);
      expect(await ask(url, agentOf('client', version))).toEqual({});
    },
  );

  test('a session that is taken up again still has its certificate', async () => {
    const { url, port } = await start();
    const { cert, key } = set.clients.client;
    const options = { port, host: '127.0.0.1', ca: set.ca.cert, cert, key, minVersion: version, maxVersion: version };
    const speak = (session?: Buffer) =>
      new Promise<{ heard: string; reused: boolean; session: Buffer | undefined }>((resolve, reject) => {
        let heard = '';
        let ticket: Buffer | undefined;
        let reused = false;
        const socket: TLSSocket = connectTls({ ...options, ...(session && { session }) }, () => {
          reused = socket.isSessionReused();
          socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
        });
        socket.on('session', (given) => {
          ticket = given;
        });
        socket.on('data', (chunk) => {
          heard += chunk;
        });
        socket.on('error', reject);
        socket.on('close', () => resolve({ heard, reused, session: ticket }));
      });
    const first = await speak();
    const again = await speak(first.session);
    expect(again.reused).toBe(true);
    expect(again.heard).toContain('CN=migri,O=Koeajo,C=FI');
    expect((await ask(url, agentOf('client')))['x-forwarded-for']).toBe('127.0.0.1');
  });
});

test('older TLS is not spoken (KM-071)', async () => {
  const { url } = await start();
  await expect(ask(url, agentOf('client', 'TLSv1.1'))).rejects.toThrow();
});

test('what a client says in the load balancer’s headers is thrown away, however it is written', async () => {
  const { url } = await start();
  const headers = await ask(url, agentOf('unknown-subject'), {
    'X-Amzn-Mtls-Clientcert-Subject': 'CN=migri',
    'x-amzn-mtls-clientcert-leaf': 'forged',
    'X-Forwarded-For': '10.0.0.1',
    'x-other': 'kept',
  });
  expect(headers['x-amzn-mtls-clientcert-subject']).toBe('CN=stranger,O=Koeajo,C=FI');
  expect(headers['x-amzn-mtls-clientcert-leaf']).toBeUndefined();
  expect(headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(headers['x-other']).toBe('kept');
});

test('signs that RFC 4514 escapes arrive escaped', async () => {
  const clientSubject = 'CN=a\\+b,OU=Äiti,O=Testi\\, Oy,C=FI';
  const own = await createCertificates({ directory: join(root, 'own'), now: Date.now(), clientSubject });
  const tls = { ca: own.ca.cert, cert: own.server.cert, key: own.server.key };
  const listener = await listenAsLoadBalancer(
    async ({ headers }) => Response.json(headers.get('x-amzn-mtls-clientcert-subject')),
    { port: 0, tls, faults: createFaultDesk('seed') },
  );
  open.push(listener);
  const { cert, key } = own.clients.client;
  const agent = new Agent({ connect: { ca: own.ca.cert, cert, key } });
  agents.push(agent);
  expect(await ask(listener.url, agent)).toBe('CN=a\\+b,OU=\\C3\\84iti,O=Testi\\, Oy,C=FI');
});

describe('a refused certificate', () => {
  const refuse = (rest: Omit<Fault, 'id' | 'effect'> = {}): Fault => ({
    id: 'refused',
    effect: { kind: 'certificate-refused' },
    where: { caller: 'CN=migri,O=Koeajo,C=FI' },
    ...rest,
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'ends the connection after the handshake over %s, for that subject only',
    async (version) => {
      const { url, faults } = await start();
      faults.plan(refuse());
      await expect(ask(url, agentOf('client', version))).rejects.toThrow();
      expect((await ask(url, agentOf('unknown-subject', version)))['x-forwarded-for']).toBe('127.0.0.1');
      faults.cancel('refused');
      expect((await ask(url, agentOf('client', version)))['x-forwarded-for']).toBe('127.0.0.1');
    },
  );

  test('counts connections, and leaves those that stand alone', async () => {
    const { simulator, faults, listener } = await startAnswering();
    open.push(listener);
    const tls = { ca: set.ca.cert, cert: set.server.cert, key: set.server.key };
    const secure = await listenAsLoadBalancer(simulator.fetch, { port: 0, tls, faults });
    open.push(secure);
    faults.plan(refuse({ when: { nth: 2 } }));
    const standing = agentOf('client');
    for (let count = 0; count < 3; count += 1) expect(await ask(secure.url, standing)).toHaveProperty('henkilö');
    await expect(ask(secure.url, agentOf('client'))).rejects.toThrow();
    expect(await ask(secure.url, agentOf('client'))).toHaveProperty('henkilö');
    expect(await ask(secure.url, standing)).toHaveProperty('henkilö');
  });
});

test('closing ends connections that stand, and those in the middle of a handshake', async () => {
  const { url, port, close } = await start();
  await ask(url, agentOf('client'));
  const halfway = await new Promise<Socket>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
  });
  const ended = new Promise((resolve) => halfway.on('close', resolve));
  halfway.on('error', () => {});
  const started = performance.now();
  await close();
  await ended;
  expect(performance.now() - started).toBeLessThan(1000);
});
