import { describe, expect, test } from 'vitest';
import type { Fault } from '#simulators';
import { aHakutoive, aPerson, openVirkailija } from './virkailija.ts';

const oid = '1.2.246.562.98.20000000019';
const open = (...faults: readonly Fault[]) => {
  const virkailija = openVirkailija([aPerson({}, aHakutoive())]);
  for (const fault of faults) virkailija.faults.plan(fault);
  return virkailija;
};

test('session-expired ends the session for good', async () => {
  const { ask, logIn, faults } = open({ id: 'gone', when: { nth: 2 }, effect: { kind: 'session-expired' } });
  const cookie = await logIn();
  const statuses = [];
  for (let asked = 0; asked < 3; asked += 1) statuses.push((await ask(cookie, [oid])).status);
  expect(statuses).toEqual([200, 401, 401]);
  faults.clear();
  expect((await ask(await logIn(), [oid])).status).toBe(200);
});

test('session-expired can be for one user', async () => {
  const { ask, logIn } = open({ id: 'gone', where: { caller: 'no-migri-read' }, effect: { kind: 'session-expired' } });
  expect((await ask(await logIn(), [oid])).status).toBe(200);
  expect((await ask(await logIn('no-migri-read'), [oid])).status).toBe(401);
});

test('session-store-down is a 500 wherever a session is looked up, and ends none (VM-069, VM-070)', async () => {
  const { ask, logIn, send, faults } = open({ id: 'down', effect: { kind: 'session-store-down' } });
  const cookie = await logIn();
  const refused = await ask(cookie, [oid]);
  expect([refused.status, await refused.json()]).toEqual([500, { error: '500 Internal Server Error' }]);
  const login = await send('/valinta-tulos-service/auth/login', { headers: { cookie } });
  expect([login.status, await login.json()]).toEqual([500, { error: 'Internal server error' }]);
  expect((await ask(undefined, [oid])).status).toBe(401);
  faults.clear();
  expect((await ask(cookie, [oid])).status).toBe(200);
});

test.each(['cas', 'valintarekisteri-migri'] as const)('ticket-expired at %s refuses one login', async (simulator) => {
  const { send, askTgt, askTicket } = open({
    id: 'late',
    where: { simulator },
    when: { nth: 1 },
    effect: { kind: 'ticket-expired' },
  });
  const tgt = await askTgt();
  const logIn = async () => (await send(`/valinta-tulos-service/auth/login?ticket=${await askTicket(tgt)}`)).status;
  expect([await logIn(), await logIn()]).toEqual([401, 200]);
});

describe('cas-slow', () => {
  test('of less than a second is waited for', async () => {
    const { ask, logIn } = open({ id: 'slow', effect: { kind: 'cas-slow', ms: 50 } });
    expect((await ask(await logIn(), [oid])).status).toBe(200);
  });

  test('of more than a second is a bad ticket after that second, and the ticket is spent (VM-017)', async () => {
    const { send, askTgt, askTicket, faults } = open({ id: 'slow', effect: { kind: 'cas-slow', ms: 60_000 } });
    const login = `/valinta-tulos-service/auth/login?ticket=${await askTicket(await askTgt())}`;
    const started = performance.now();
    const response = await send(login);
    const tookMs = performance.now() - started;
    expect([response.status, await response.text()]).toEqual([
      401,
      expect.stringMatching(/^{"error":"Authentication failed: Failed to validate service ticket ST-[^ ]+-cas"}$/),
    ]);
    expect(tookMs).toBeGreaterThanOrEqual(990);
    expect(tookMs).toBeLessThan(5000);
    faults.clear();
    expect((await send(login)).status).toBe(401);
  });
});

test.each([
  [401, '{"error":"Unauthenticated: No session found"}'],
  [403, '{"error":"Forbidden: null"}'],
  [400, '{"error":"Minimum of 1 and maximum of 5000 persons at a time."}'],
  [500, '{"error":"Internal server error."}'],
  [503, ''],
])('a planned status %s has the real body', async (status, body) => {
  const { ask, logIn } = open({
    id: 'status',
    where: { endpoint: '/hakemukset/henkilo-oidit', person: oid },
    effect: { kind: 'status', status },
  });
  const response = await ask(await logIn(), [oid]);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

test('a planned status 500 at the login has the body of the login (VM-069)', async () => {
  const { send } = open({ id: 'status', where: { endpoint: '/auth/login' }, effect: { kind: 'status', status: 500 } });
  const response = await send('/valinta-tulos-service/auth/login?ticket=ST-1');
  expect([response.status, await response.text()]).toEqual([500, '{"error":"Internal server error"}']);
  expect(response.headers.get('cache-control')).toBeNull();
});
