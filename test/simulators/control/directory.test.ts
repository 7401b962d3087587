import { expect, it, test } from 'vitest';
import { koskiMigriPath } from '#simulators';
import { migriHeaders } from '../koski-migri/koski-world.ts';
import { person, personOid, serveControlPlane } from './serve-control-plane.ts';

const serve = async () => {
  const served = await serveControlPlane([person(1)]);
  const askKoski = async (subject = 'CN=migri') => {
    const headers = { ...migriHeaders, 'x-amzn-mtls-clientcert-subject': subject };
    const body = JSON.stringify({ oid: personOid(1) });
    const request = new Request(`http://koski.test${koskiMigriPath}/oid`, { method: 'POST', headers, body });
    const answer = await served.koski(request);
    const [error] = (await answer.json()) as readonly { readonly key: string; readonly message: string }[];
    return [answer.status, error?.message];
  };
  const logIn = async (username: string, password: string) => {
    const body = new URLSearchParams({ username, password });
    return (await served.virkailija(new Request('http://127.0.0.1:8500/cas/v1/tickets', { method: 'POST', body })))
      .status;
  };
  return { ...served, askKoski, logIn };
};

const noStudies = [404, expect.stringContaining('Oppijaa')];

test('callers are added, replaced and taken away, and Koski goes by them at once (KM-062, KM-063, KM-064)', async () => {
  const { call, askKoski } = await serve();
  const path = `/callers/${encodeURIComponent('CN=uusi,O=Oma/Osa,C=FI')}`;
  expect(await askKoski('CN=uusi,O=Oma/Osa,C=FI')).toEqual([401, 'Tuntematon varmenne']);
  expect(await call('PUT', path, { ips: ['192.0.2.1'], user: 'Migri' })).toMatchObject({
    status: 201,
    body: { subjectDn: 'CN=uusi,O=Oma/Osa,C=FI', ips: ['192.0.2.1'], user: 'Migri' },
  });
  expect(await askKoski('CN=uusi,O=Oma/Osa,C=FI')).toEqual([401, 'Tuntematon IP-osoite']);
  expect((await call('PUT', path, { ips: ['0.0.0.0'], user: 'Migri' })).status).toBe(200);
  expect(await askKoski('CN=uusi,O=Oma/Osa,C=FI')).toEqual(noStudies);
  expect((await call('GET', '/callers')).body.callers.map(({ subjectDn }: { subjectDn: string }) => subjectDn)).toEqual(
    ['CN=migri', 'CN=kela', 'CN=uusi,O=Oma/Osa,C=FI'],
  );
  expect((await call('PUT', path, { ips: ['0.0.0.0'], user: 'Nobody' })).status).toBe(200);
  expect(await askKoski('CN=uusi,O=Oma/Osa,C=FI')).toEqual([401, 'Sisäänkirjautuminen epäonnistui.']);
  expect((await call('DELETE', path)).status).toBe(204);
  expect(await call('DELETE', path)).toMatchObject({ status: 404, body: { code: 'caller-unknown' } });
});

test('users of Koski have the roles that they are given, and may be gone (KM-064, KM-066)', async () => {
  const { call, askKoski } = await serve();
  const { koski } = (await call('GET', '/users')).body;
  const { username, ...migri } = koski[0];
  expect((await call('PUT', `/users/koski/${username}`, { ...migri, roles: [] })).status).toBe(200);
  expect((await askKoski())[0]).toBe(403);
  expect((await call('DELETE', `/users/koski/${username}`)).status).toBe(204);
  expect((await askKoski())[0]).toBe(401);
  expect((await call('POST', '/reset?what=callers')).status).toBe(200);
  expect(await askKoski()).toEqual(noStudies);
  expect((await call('GET', '/users')).body.koski).toEqual(koski);
});

test('users of CAS are added and taken away (VM-001, VM-002)', async () => {
  const { call, logIn } = await serve();
  const user = { password: 'salasana', oidHenkilo: '1.2.246.562.98.10000001057', roles: [] };
  expect(await logIn('uusi', 'salasana')).toBe(401);
  expect((await call('PUT', '/users/cas/uusi', user)).body).toEqual({ username: 'uusi', ...user });
  expect(await logIn('uusi', 'salasana')).toBe(201);
  expect((await call('DELETE', '/users/cas/uusi')).status).toBe(204);
  expect(await logIn('uusi', 'salasana')).toBe(401);
  expect((await call('DELETE', '/users/cas/migripk')).status).toBe(204);
  expect(await logIn('migripk', 'koeajo')).toBe(401);
  await call('POST', '/reset?what=users');
  expect(await logIn('migripk', 'koeajo')).toBe(201);
});

it.each([
  ['/callers/CN=x', { ips: '127.0.0.1', user: 'Migri' }, 'ips must be an array'],
  ['/callers/CN=x', { ips: [] }, 'user is missing'],
  ['/users/koski/x', { oid: personOid(1), roles: ['ADMIN'] }, 'roles.0 must be one of'],
  ['/users/cas/x', { password: 'x', roles: [] }, 'oidHenkilo is missing'],
  ['/users/cas/x', [], 'must be an object'],
])('%s refuses %j, and nobody is added', async (path, body, detail) => {
  const { call } = await serve();
  const before = [(await call('GET', '/callers')).body, (await call('GET', '/users')).body];
  expect(await call('PUT', path, body)).toMatchObject({
    status: 400,
    body: { code: 'json-shape', detail: expect.stringContaining(detail), next: expect.stringContaining('{"') },
  });
  expect([(await call('GET', '/callers')).body, (await call('GET', '/users')).body]).toEqual(before);
});
