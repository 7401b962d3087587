import { describe, expect, test } from 'vitest';
import { koskiErrors } from '#contracts';
import { createKoski, migriHeaders, opiskeluoikeus, person } from '../../simulators/koski-migri/koski-world.ts';
import { everythingIn, failureOf, hetu, oid, unknownHetu, useRegisters } from './registers.ts';

const registers = useRegisters();

describe('over mTLS', () => {
  test('the good certificate is let in, by hetu too (KM-001, KM-048)', async () => {
    const client = registers.koski();
    expect(await client.byHetu(hetu)).toMatchObject({ found: true, oppija: { henkilö: { oid, hetu } } });
    expect(await client.byHetu(unknownHetu)).toEqual({ found: false });
    expect(await client.valintaByHetut([hetu, unknownHetu])).toMatchObject([{ henkilotunnus: hetu }]);
  });

  test('certificate, key and CAs may be bytes', async () => {
    const { cert, key, ca } = registers.tlsOf('client');
    const tls = { cert: Buffer.from(cert), key: new TextEncoder().encode(key), ca: [Buffer.from(ca)] };
    expect(await registers.koski({ tls }).byOid(oid)).toMatchObject({ found: true });
  });

  test.each(['expired', 'other-ca', 'no-client-auth', 'none'] as const)(
    'with the certificate “%s” the other side hangs up, and the certificate is suspected (KM-070, KM-071)',
    async (name) => {
      const tls = name === 'none' ? { ca: registers.certificates().ca.cert } : registers.tlsOf(name);
      const error = await failureOf(registers.koski({ tls }).byOid(oid));
      expect(error).toMatchObject({
        code: 'connection',
        endpoint: '/oid',
        next: expect.stringContaining('certificate'),
      });
      expect(registers.asked()).toEqual([]);
    },
  );

  test('without the CA Koski itself is not trusted', async () => {
    const { cert, key } = registers.tlsOf('client');
    const error = await failureOf(registers.koski({ tls: { cert, key } }).byOid(oid));
    expect(error).toMatchObject({ code: 'tls', next: expect.stringContaining('tls.ca') });
  });

  test('an unknown subject is Koski’s to refuse (KM-062)', async () => {
    const error = await failureOf(registers.koski({ tls: registers.tlsOf('unknown-subject') }).byOid(oid));
    expect(error).toMatchObject({
      code: 'not-authenticated',
      status: 401,
      key: 'unauthorized',
      apiMessage: 'Tuntematon varmenne',
      retryable: false,
      next: expect.stringContaining('to the letter'),
    });
  });

  test('a handshake that fails once is tried again', async () => {
    registers.plan({ kind: 'certificate-refused' }, { when: { nth: 1 } });
    expect(await registers.koski({ retries: { retries: 1, firstMs: 1 } }).byOid(oid)).toMatchObject({ found: true });
  });

  test('connections are kept for the next question', async () => {
    const client = registers.koski();
    await client.byOid(oid);
    registers.plan({ kind: 'certificate-refused' });
    expect(await client.byOid(oid)).toMatchObject({ found: true });
  });
});

test('a connection that Koski ended some time ago is no error', async () => {
  const client = registers.koski();
  for (let round = 0; round < 3; round += 1) {
    expect(await client.byOid(oid)).toMatchObject({ found: true });
    registers.simulators().disconnect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});

describe('what Koski says becomes a code', () => {
  const failing = (detail: unknown, status: number) =>
    registers.koski({ url: 'http://koski.test', fetch: async () => Response.json(detail, { status }) });

  test.each([
    ['virta-down', 'unavailable.virta'],
    ['ytr-down', 'unavailable.ytr'],
  ] as const)('%s: nothing is known, ask later: %s (KM-052, KM-053)', async (kind, key) => {
    registers.plan({ kind });
    const error = await failureOf(registers.koski().byOid(oid));
    expect(error).toMatchObject({ code: 'register-unavailable', status: 503, key, retryable: true });
    expect(error.message).toContain('Yritä myöhemmin uudelleen.');
  });

  test('a hetu or OID of bad form is not repeated, though Koski repeats it (KM-038, KM-046)', async () => {
    for (const [call, key] of [
      [registers.koski().byHetu('0101Salainen'), 'badRequest.validation.henkilötiedot.hetu'],
      [registers.koski().byOid('1.2.Salainen'), 'badRequest.queryParam.virheellinenHenkilöOid'],
    ] as const) {
      const error = await failureOf(call);
      expect(error).toMatchObject({ code: 'invalid-request', status: 400, key, retryable: false });
      expect(error.message).toContain('***');
      expect(everythingIn(error)).not.toContain('Salainen');
    }
  });

  test('another authority’s certificate is forbidden to ask (KM-066)', async () => {
    const { url } = registers.simulators().koski;
    const headers = {
      'x-amzn-mtls-clientcert-subject': 'CN=kela',
      'x-amzn-mtls-clientcert-serial-number': '1',
      'x-amzn-mtls-clientcert-issuer': 'CN=CA',
    };
    const client = registers.koski({ url, headers, fetch: (request) => fetch(request) });
    expect(await failureOf(client.byOid(oid))).toMatchObject({ code: 'forbidden', status: 403, key: 'forbidden' });
  });

  test('an address that is not the API’s is told, and never taken for nobody (KM-026)', async () => {
    const { mtlsUrl } = registers.simulators().koski;
    for (const url of [`${mtlsUrl}/v2`, `${mtlsUrl?.replace('/koski/', '/kosk/')}`]) {
      expect(await failureOf(registers.koski({ url }).byOid(oid))).toMatchObject({
        code: 'wrong-address',
        status: 404,
      });
    }
    const away = new Response(null, { status: 302, headers: { location: 'https://example.fi/login' } });
    const redirected = registers.koski({ url: 'http://koski.test', fetch: async () => away });
    expect(await failureOf(redirected.byOid(oid))).toMatchObject({ code: 'wrong-address', status: 302 });
  });

  test('a 404 of Koski’s is nobody, and only where one person is asked for', async () => {
    const { status, body } = koskiErrors.nothingForMigri;
    expect(await failing(body, status).byHetu(hetu)).toEqual({ found: false });
    expect(await failureOf(failing(body, 500).byHetu(hetu))).toMatchObject({ code: 'server-error' });
    expect(await failureOf(failing(body, status).valintaByOids([oid]))).toMatchObject({ code: 'wrong-address' });
  });

  test.each([
    [401, 'register-unavailable', false],
    [403, 'register-unavailable', false],
    [404, 'register-unavailable', false],
    [500, 'register-unavailable', true],
    [400, 'invalid-request', false],
  ] as const)(
    'a %i that Valintarekisteri gave Koski is not about the caller: %s (KM-021)',
    async (status, code, retryable) => {
      registers.plan({ kind: 'status', status }, { where: { endpoint: '/hakemukset/henkilo-oidit' } });
      const error = await failureOf(registers.koski().valintaByOids([oid]));
      expect(error).toMatchObject({ code, status, key: 'valinta-tulos-service-error', retryable });
    },
  );

  test('Koski that can’t reach Valintarekisteri has an error of its own (KM-023)', async () => {
    registers.plan({ kind: 'cut', at: 'before-headers' }, { where: { endpoint: '/hakemukset/hetut' } });
    const error = await failureOf(registers.koski().valintaByHetut([hetu]));
    expect(error).toMatchObject({ code: 'server-error', key: 'internalError', retryable: true });
  });

  test('a page of a proxy is no more than its status', async () => {
    const page = async () => new Response(`<html>${hetu}</html>`, { status: 502 });
    const error = await failureOf(registers.koski({ url: 'http://koski.test', fetch: page }).byHetu(hetu));
    expect(error).toMatchObject({ code: 'server-error', status: 502, message: '/hetu answered 502' });
  });

  test.each([
    [
      'the list of what is wrong',
      koskiErrors.jsonSchema([{ path: 'hetu', value: hetu, error: { errorType: 'unexpectedType' } }]).body,
    ],
    ['a key that names somebody', [{ key: `x.${hetu}`, message: 'x' }]],
    ['another hetu', [{ key: 'x', message: `${unknownHetu} and ${oid}` }]],
    ['an empty list', []],
    ['no list', { error: hetu }],
    ['null', null],
    ['a detail of another form', [{ key: 'x', message: { hetu } }]],
  ])('%s in the body of an error names nobody', async (_what, body) => {
    const error = await failureOf(failing(body, 400).byHetu(hetu));
    expect(error).toMatchObject({ code: 'invalid-request', status: 400 });
    expect(everythingIn(error)).not.toMatch(new RegExp([hetu, unknownHetu, oid].join('|')));
  });
});

describe('as many persons as Valintarekisteri takes (VM-029, VM-030)', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `1.2.246.562.98.${index}`);

  test('none, or 5001 different ones, are refused before anything is sent', async () => {
    const client = registers.koski();
    for (const ids of [[], many(5001)]) {
      expect(await failureOf(client.valintaByOids(ids))).toMatchObject({ code: 'invalid-request', status: undefined });
      expect(await failureOf(client.valintaByHetut(ids))).toMatchObject({ endpoint: '/valinta/hetut' });
    }
    expect(registers.asked()).toEqual([]);
  });

  test('5000 different ones are sent, however often each stands there', async () => {
    expect(await registers.koski().valintaByOids([...many(5000), ...many(1000)])).toEqual([]);
  });
});

describe('with a fetch of one’s own', () => {
  test('a simulator in the same process is asked without a socket', async () => {
    const { simulator } = createKoski([
      { ...person(oid), koski: [opiskeluoikeus('lukiokoulutus', 'lukionoppimaara')] },
    ]);
    const { 'content-type': _, ...headers } = migriHeaders;
    const url = 'http://koski.test/koski/api/luovutuspalvelu/migri';
    const client = registers.koski({ url, headers, fetch: simulator.fetch });
    expect(await client.byOid(oid)).toMatchObject({ found: true, oppija: { henkilö: { oid } } });
  });

  test('one that never answers and looks at no signal is a timeout', async () => {
    const client = registers.koski({ fetch: () => new Promise(() => {}), timeoutMs: 30 });
    expect(await failureOf(client.byOid(oid))).toMatchObject({ code: 'timeout' });
  });

  test('what is sent says who asks, and holds no identifier outside its body', async () => {
    const sent: Request[] = [];
    const note = async (request: Request) => {
      sent.push(request);
      return Response.json({}, { status: 500 });
    };
    const client = registers.koski({
      url: 'http://koski.test/migri/',
      fetch: note,
      userAgent: 'migri/1',
      callerId: '1.2.246.562.10.00000000001.migri',
      headers: { 'Content-Type': 'text/plain', 'User-Agent': 'nobody', 'X-Trace': '1' },
    });
    await failureOf(client.byHetu(hetu));
    const [request] = sent as [Request];
    expect([request.method, request.url]).toEqual(['POST', 'http://koski.test/migri/hetu']);
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'migri/1',
      'caller-id': '1.2.246.562.10.00000000001.migri',
      'x-trace': '1',
    });
    expect(await request.text()).toBe(JSON.stringify({ hetu }));
  });
});
