import { describe, expect, test } from 'vitest';
import type { CasOptions } from '#client';
import { everythingIn, failureOf, hetu, oid, unknownHetu, useRegisters } from './registers.ts';

const registers = useRegisters();
const endpoint = '/hakemukset/henkilo-oidit';

const cas = (more: Partial<CasOptions>): CasOptions => {
  const { casUrl, username, password } = registers.simulators().valintarekisteri;
  return { url: casUrl, username, password, ...more };
};
const login = [
  'cas /v1/tickets 201',
  'cas /v1/tickets/{tgt} 200',
  'cas /serviceValidate 200',
  'valintarekisteri-migri /auth/login 200',
];
const refusedLogin = [...login.slice(0, 2), 'valintarekisteri-migri /auth/login 401'];
const answered = (status = 200) => `valintarekisteri-migri ${endpoint} ${status}`;
const quick = { retries: 3, firstMs: 1, maxMs: 2 };

test('the first question logs in, the second does not, and current hetut are found (VM-001, VM-004, VM-009, VM-045)', async () => {
  const client = registers.valintarekisteri();
  expect(await client.byHenkiloOidit([oid])).toMatchObject([
    { henkiloOid: oid, hakemukset: [{ valintaTila: 'HYVAKSYTTY' }] },
  ]);
  expect(registers.asked()).toEqual([...login, answered()]);
  expect(await client.byHetut([hetu, unknownHetu])).toMatchObject([{ henkilotunnus: hetu }]);
  expect(registers.asked().slice(5)).toEqual(['valintarekisteri-migri /hakemukset/hetut 200']);
});

describe('a session', () => {
  test('is got once for all who ask at the same time', async () => {
    const client = registers.valintarekisteri();
    await Promise.all(Array.from({ length: 12 }, () => client.byHenkiloOidit([oid])));
    expect(registers.asked()).toEqual([...login, ...Array.from({ length: 12 }, () => answered())]);
  });

  test('that has expired is renewed once (VM-018, VM-023)', async () => {
    const client = registers.valintarekisteri();
    await client.byHenkiloOidit([oid]);
    registers.plan({ kind: 'session-expired' }, { when: { nth: 1 } });
    expect(await client.byHenkiloOidit([oid])).toMatchObject([{ henkiloOid: oid }]);
    expect(registers.asked().slice(5)).toEqual([answered(401), ...login, answered()]);
  });

  test('that has expired for many at a time is renewed once for all of them (VM-018)', async () => {
    const client = registers.valintarekisteri();
    await client.byHenkiloOidit([oid]);
    registers.simulators().clock.shift(61 * 60_000);
    await Promise.all(Array.from({ length: 8 }, () => client.byHenkiloOidit([oid])));
    const asked = registers.asked().slice(5);
    expect(asked.filter((one) => one === 'cas /v1/tickets 201')).toHaveLength(1);
    expect(asked).toContain(answered(401));
    expect(asked.filter((one) => one === answered(200))).toHaveLength(8);
  });

  test.each([0, quick])(
    'that never holds is renewed exactly once a call, however many retries are asked for',
    async (retries) => {
      registers.plan({ kind: 'session-expired' }, { where: { endpoint } });
      const client = registers.valintarekisteri({ retries });
      const error = await failureOf(client.byHenkiloOidit([oid]));
      expect(error).toMatchObject({ code: 'not-authenticated', status: 401, endpoint, retryable: false });
      expect(registers.asked()).toEqual([...login, answered(401), ...login, answered(401)]);
      registers.simulators().faults.clear();
      expect(await client.byHenkiloOidit([oid])).toMatchObject([{ henkiloOid: oid }]);
    },
  );

  test('renewed before a retry is not renewed again after it', async () => {
    registers.plan({ kind: 'session-expired' }, { where: { endpoint }, when: { nth: 1 } });
    registers.plan({ kind: 'status', status: 500 }, { where: { endpoint }, when: { nth: 2 } });
    registers.plan({ kind: 'session-expired' }, { where: { endpoint }, when: { nth: 3 } });
    const error = await failureOf(registers.valintarekisteri({ retries: quick }).byHenkiloOidit([oid]));
    expect(error).toMatchObject({ code: 'not-authenticated' });
    expect(registers.asked()).toEqual([...login, answered(401), ...login, answered(500), answered(401)]);
  });

  test('that an edge turns into a redirect to CAS is renewed too', async () => {
    const { url } = registers.simulators().valintarekisteri;
    let redirected = 0;
    const edge = async (request: Request) => {
      if (request.url.endsWith(endpoint) && redirected === 0) {
        redirected += 1;
        return new Response(null, { status: 302, headers: { location: `${url}/cas/login?service=x` } });
      }
      return fetch(request);
    };
    expect(await registers.valintarekisteri({ fetch: edge }).byHenkiloOidit([oid])).toHaveLength(1);
    expect(registers.asked()).toEqual([...login, ...login, answered()]);
  });
});

describe('a ticket', () => {
  test('that grows old on its way is asked for anew, once (VM-012)', async () => {
    registers.plan({ kind: 'ticket-expired' }, { when: { nth: 1 } });
    expect(await registers.valintarekisteri().byHenkiloOidit([oid])).toHaveLength(1);
    expect(registers.asked()).toEqual([...refusedLogin, ...login, answered()]);
  });

  test.each([0, quick])('that is always too old is given up after the second one', async (retries) => {
    registers.plan({ kind: 'ticket-expired' });
    const error = await failureOf(registers.valintarekisteri({ retries }).byHenkiloOidit([oid]));
    expect(error).toMatchObject({ code: 'cas-login-failed', status: 401, endpoint: '/auth/login', retryable: false });
    expect(registers.asked()).toEqual([...refusedLogin, ...refusedLogin]);
    expect(everythingIn(error)).not.toMatch(/ST-|TGT-/);
  });

  test('that CAS is too slow to confirm is such a one (VM-017)', async () => {
    registers.plan({ kind: 'cas-slow', ms: 1_200 }, { when: { nth: 1 } });
    expect(await registers.valintarekisteri().byHenkiloOidit([oid])).toHaveLength(1);
  });
});

describe('CAS', () => {
  test('that refuses the password is asked once, since it locks who guesses (VM-002)', async () => {
    const client = registers.valintarekisteri({ cas: cas({ password: 'wr0ng-secret' }), retries: quick });
    const error = await failureOf(client.byHenkiloOidit([oid]));
    expect(error).toMatchObject({
      code: 'cas-login-failed',
      status: 401,
      endpoint: '/cas/v1/tickets',
      retryable: false,
    });
    expect(registers.asked()).toEqual(['cas /v1/tickets 401']);
    expect(everythingIn(error)).not.toContain('wr0ng-secret');
  });

  test('that fails is asked again when asked to, and told as itself', async () => {
    registers.plan(
      { kind: 'status', status: 503 },
      { where: { endpoint: '/v1/tickets' }, when: { nth: { from: 1, to: 2 } } },
    );
    const error = await failureOf(registers.valintarekisteri().byHenkiloOidit([oid]));
    expect(error).toMatchObject({ code: 'server-error', status: 503, endpoint: '/cas/v1/tickets', retryable: true });
    expect(await registers.valintarekisteri({ retries: quick }).byHenkiloOidit([oid])).toHaveLength(1);
  });

  test.each(['/v1/tickets', '/v1/tickets/{tgt}'])('whose %s has no answer in time is a timeout', async (where) => {
    registers.plan({ kind: 'latency', ms: 4_000 }, { where: { endpoint: where } });
    const error = await failureOf(registers.valintarekisteri({ timeoutMs: 1_000 }).byHenkiloOidit([oid]));
    expect(error).toMatchObject({ code: 'timeout', endpoint: `/cas${where}` });
  });

  test('that does not know the service gives no ticket', async () => {
    const client = registers.valintarekisteri({ cas: cas({ service: 'https://elsewhere.example/' }) });
    expect(await failureOf(client.byHenkiloOidit([oid]))).toMatchObject({ endpoint: '/cas/v1/tickets/{tgt}' });
  });

  test.each([
    ['no Location', /tickets$/, { status: 201 }],
    ['no service ticket', /tickets\/TGT/, { status: 200 }],
    ['no session', /auth\/login/, { status: 200 }],
  ])('or the login that gives %s is malformed', async (_what, at, init) => {
    const bend = async (request: Request) =>
      at.test(request.url) ? new Response('<p>hello</p>', init) : fetch(request);
    const error = await failureOf(registers.valintarekisteri({ fetch: bend }).byHenkiloOidit([oid]));
    expect(error).toMatchObject({ code: 'answer-malformed', retryable: false });
  });

  test('that is slow for all is given up by one caller alone', async () => {
    registers.plan({ kind: 'latency', ms: 300 }, { where: { endpoint: '/v1/tickets' } });
    const client = registers.valintarekisteri();
    const controller = new AbortController();
    const impatient = failureOf(client.byHenkiloOidit([oid], controller));
    const patient = client.byHenkiloOidit([oid]);
    setTimeout(() => controller.abort('enough'), 50);
    expect(await impatient).toMatchObject({ code: 'aborted', cause: 'enough' });
    expect(await patient).toHaveLength(1);
    expect(registers.asked()).toEqual([...login, answered()]);
  });
});

describe('what Valintarekisteri says becomes a code', () => {
  test('a user without the right may not ask (VM-025)', async () => {
    const error = await failureOf(
      registers.valintarekisteri({ cas: cas({ username: 'no-migri-read' }) }).byHetut([hetu]),
    );
    expect(error).toMatchObject({
      code: 'forbidden',
      status: 403,
      apiMessage: 'Forbidden: null',
      next: expect.stringContaining('MIGRI_READ'),
    });
  });

  test('one person spoils the answer for all, and that is said (VM-062, VM-065)', async () => {
    const error = await failureOf(
      registers.valintarekisteri({ cas: cas({ username: 'no-sijoittelu-read' }) }).byHetut([hetu]),
    );
    expect(error).toMatchObject({
      code: 'server-error',
      status: 500,
      apiMessage: 'Internal server error.',
      next: expect.stringContaining('fewer'),
    });
  });

  test('an address that is not the API’s, or not CAS’s, is told (VM-022)', async () => {
    const { url, casUrl } = registers.simulators().valintarekisteri;
    const elsewhere = registers.valintarekisteri({ url: `${url}/v2`, cas: cas({ service: `${url}/auth/login` }) });
    expect(await failureOf(elsewhere.byHetut([hetu]))).toMatchObject({
      code: 'wrong-address',
      endpoint: '/auth/login',
    });
    const noCas = registers.valintarekisteri({ cas: cas({ url: `${casUrl}/v2` }) });
    expect(await failureOf(noCas.byHetut([hetu]))).toMatchObject({
      code: 'wrong-address',
      endpoint: '/cas/v1/tickets',
    });
  });

  test('none, or 5001 different persons, are refused before anything is sent, the login too (VM-029)', async () => {
    const client = registers.valintarekisteri();
    const many = Array.from({ length: 5001 }, (_, index) => `1.2.246.562.98.${index}`);
    for (const ids of [[], many]) {
      expect(await failureOf(client.byHenkiloOidit(ids))).toMatchObject({ code: 'invalid-request', endpoint });
      expect(await failureOf(client.byHetut(ids))).toMatchObject({ code: 'invalid-request' });
    }
    expect(registers.asked()).toEqual([]);
    expect(await client.byHenkiloOidit([...many.slice(1), ...many.slice(1, 100)])).toEqual([]);
  });
});

describe('closing', () => {
  test('logs out: CAS is told, and the session is gone (VM-008)', async () => {
    const cookies: string[] = [];
    const note = (request: Request) => {
      cookies.push(request.headers.get('cookie') ?? '');
      return fetch(request);
    };
    const client = registers.valintarekisteri({ fetch: note });
    await client.byHenkiloOidit([oid]);
    await client.close();
    const [last] = registers
      .simulators()
      .journal.entries()
      .filter(({ method }) => method === 'DELETE');
    expect(last).toMatchObject({ simulator: 'cas', endpoint: '/v1/tickets/{tgt}', status: 200 });
    const { url } = registers.simulators().valintarekisteri;
    const cookie = cookies.find((each) => each.startsWith('session=')) ?? '';
    const headers = { cookie, 'content-type': 'application/json' };
    const later = await fetch(`${url}/cas/migri${endpoint}`, { method: 'POST', headers, body: JSON.stringify([oid]) });
    expect(later.status).toBe(401);
  });

  test('does not mind when CAS is down', async () => {
    const client = registers.valintarekisteri();
    await client.byHenkiloOidit([oid]);
    registers.plan({ kind: 'cut', at: 'before-headers' }, { where: { simulator: 'cas' } });
    await client.close();
    expect(await failureOf(client.byHenkiloOidit([oid]))).toMatchObject({ code: 'closed' });
  });

  test('waits for a login that its callers have given up, and ends it', async () => {
    registers.plan({ kind: 'latency', ms: 150 }, { where: { endpoint: '/v1/tickets' } });
    const client = registers.valintarekisteri();
    const controller = new AbortController();
    const call = failureOf(client.byHenkiloOidit([oid], controller));
    setTimeout(() => controller.abort(), 20);
    expect(await call).toMatchObject({ code: 'aborted' });
    await client.close();
    expect(registers.asked().slice(-1)).toEqual(['cas /v1/tickets/{tgt} 200']);
    expect(registers.simulators().journal.entries().at(-1)?.method).toBe('DELETE');
  });
});

test('with a Caller-Id every request carries it as OPH’s clients do, and the session beside it', async () => {
  const sent: Request[] = [];
  const note = (request: Request) => {
    sent.push(request);
    return fetch(request);
  };
  const callerId = '1.2.246.562.10.00000000001.migri';
  await registers.valintarekisteri({ fetch: note, callerId }).byHenkiloOidit([oid]);
  expect(sent).toHaveLength(4);
  for (const { headers } of sent) {
    expect(headers.get('caller-id')).toBe(callerId);
    expect(headers.get('csrf')).toBe(callerId);
    expect(headers.get('user-agent')).toBe('koeajo-client');
    expect(headers.get('cookie')).toContain(`CSRF=${callerId}`);
  }
  expect(sent.at(-1)?.headers.get('cookie')).toMatch(/^CSRF=[\w.]+; session=[0-9a-f-]{36}$/);
});
