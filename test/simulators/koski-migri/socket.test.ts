import { request as send } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonSchemaDocument } from '#contracts';
import { koskiMigriPath, type Listener, listenBehindLoadBalancer } from '#simulators';
import { createKoski, migriHeaders, opiskeluoikeus, person } from './koski-world.ts';

const oid = '1.2.246.562.98.10000000011';
const koski = [opiskeluoikeus('lukiokoulutus', 'lukionoppimaara')];
const { simulator, ask } = createKoski([{ ...person(oid), koski }], {
  clients: [
    { subjectDn: 'CN=migri', ips: ['0.0.0.0'], user: 'Migri' },
    { subjectDn: 'CN=local', ips: ['127.0.0.1'], user: 'Migri' },
  ],
});
let listener: Listener;
beforeAll(async () => {
  listener = await listenBehindLoadBalancer(simulator.fetch, { port: 0 });
});
afterAll(() => listener.close());

const body = JSON.stringify({ oid });
const post = (headers: Record<string, string>) =>
  fetch(`${listener.url}${koskiMigriPath}/oid`, { method: 'POST', headers, body });

test('over a socket the answer is the same, and a client that takes gzip gets it', async () => {
  const response = await post(migriHeaders);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe(await (await ask('/oid', { body })).text());
});

test('an address that nobody forwarded is the peer’s', async () => {
  const { 'x-forwarded-for': _, ...headers } = migriHeaders;
  expect((await post(headers)).status).toBe(401);
  expect((await post({ ...headers, 'x-amzn-mtls-clientcert-subject': 'CN=local' })).status).toBe(200);
});

test('a body in pieces and without a length is read', async () => {
  const status = await new Promise((resolve, reject) => {
    const request = send(
      `${listener.url}${koskiMigriPath}/oid`,
      { method: 'POST', headers: migriHeaders },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on('error', reject);
    request.write(body.slice(0, 9));
    setTimeout(() => request.end(body.slice(9)), 20);
  });
  expect(status).toBe(200);
});

test('HEAD and GET are 405 without a body, whoever knows the client', async () => {
  for (const method of ['HEAD', 'GET']) {
    const response = await fetch(`${listener.url}${koskiMigriPath}/oid`, { method, headers: migriHeaders });
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([405, 'POST', '']);
    expect(response.headers.get('content-length')).toBe(method === 'GET' ? '0' : null);
  }
});

test('the JSON Schema of the answer is open to everybody', async () => {
  const response = await fetch(`${listener.url}/koski/api/documentation/migri-oppija-schema.json`);
  expect([response.status, await response.json()]).toEqual([200, jsonSchemaDocument('migri-oppija')]);
});
