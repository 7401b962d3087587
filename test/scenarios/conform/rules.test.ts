import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { claimById, isHenkiloOidFormat, isSyntheticIdentifier, isSyntheticOid, parseHetu } from '#contracts';
import {
  type ConformResult,
  conformKoski,
  conformValintarekisteri,
  koskiRules,
  type RuleResult,
  toConformText,
  valintarekisteriRules,
} from '#scenarios';
import { type Bend, startBentRegisters } from './bent.ts';
import { startOwn } from './own.ts';

// Thousands of requests over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let own: Awaited<ReturnType<typeof startOwn>>;
beforeAll(async () => {
  own = await startOwn();
});
afterAll(() => own.stop());

const how = { jobs: 8, timeoutMs: 20_000, signal: new AbortController().signal };
const both = { koski: koskiRules, valintarekisteri: valintarekisteriRules };
const notPassed = ({ results }: ConformResult) => results.filter(({ verdict }) => verdict !== 'passed');
const idsOf = (results: readonly { readonly id: string }[]) => results.map(({ id }) => id);

describe.each(Object.entries(both))('the rules of %s', (_, rules: readonly Pick<RuleResult, 'id' | 'claims'>[]) => {
  test('are sentences, each said once', () => {
    expect(new Set(idsOf(rules)).size).toBe(rules.length);
    for (const { id } of rules) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+){3,}$/);
  });

  test('stand on claims that exist', () => {
    for (const { claims } of rules) for (const claim of claims) expect(claimById(claim), claim).toBeDefined();
  });
});

describe('our own registers', () => {
  test('pass every rule of Koski, with none untested', async () => {
    const result = await conformKoski(own.koski, how);
    expect(notPassed(result)).toEqual([]);
    expect([result.verdict, result.counts.passed]).toEqual(['passed', koskiRules.length]);
  });

  test('pass every rule of Valintarekisteri, with none untested', async () => {
    const result = await conformValintarekisteri(own.valintarekisteri, how);
    expect(notPassed(result)).toEqual([]);
    expect([result.verdict, result.counts.passed]).toEqual(['passed', valintarekisteriRules.length]);
  });

  test('are left as they were: without the persons, the faults and another time', async () => {
    const { register, faults, clock } = own.running;
    await conformKoski(own.koski, { ...how, filter: 'registers/' });
    expect([register.page({ offset: 0, limit: 1 }).total, faults.list(), clock.offsetMs()]).toEqual([0, [], 0]);
  });
});

describe('a provider of somebody else', () => {
  test('is asked for nobody who could be real, but for the persons that were named', async () => {
    const asked = new Set<string>();
    const leave = own.running.journal.listen(({ persons }) => {
      for (const person of persons) asked.add(person);
    });
    const named = '1.2.246.562.98.10000000018';
    await conformKoski({ ...own.koski, persons: [named] }, how);
    await conformValintarekisteri({ ...own.valintarekisteri, persons: [named] }, how);
    leave();
    const real = [...asked]
      .map((text) => text.trim())
      .filter((text) => {
        if (isHenkiloOidFormat(text)) return !isSyntheticOid(text);
        // Of impossible days, nobody's either.
        return parseHetu(text) !== undefined && !isSyntheticIdentifier(text);
      });
    expect(asked).toContain(named);
    expect(asked.size).toBeGreaterThan(10_000);
    expect(real).toEqual([]);
  });

  test.each([1, 3])('is never asked more than %i at a time', async (jobs) => {
    let [now, most] = [0, 0];
    const counting: Bend = (fetch) => async (request) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((wait) => setTimeout(wait, 5));
      try {
        return await fetch(request);
      } finally {
        now -= 1;
      }
    };
    const bent = await startBentRegisters({ koski: counting });
    const { results } = await conformKoski(bent.koski, { ...how, jobs, filter: 'bodies/' });
    await bent.close();
    expect(results.length).toBeGreaterThan(5);
    expect(most).toBe(jobs);
  });
});

describe('a question that failed', () => {
  test('tells how it differs from the usual one in what the load balancer says of the caller', async () => {
    const bent = await startBentRegisters({
      koski: () => async () => new Response('[{"key":"koeajo"}]', { status: 500 }),
    });
    const { plain } = bent.koski;
    const target = { ...(plain && { plain }), seed: 'koeajo', now: '2026-06-15' };
    const { results } = await conformKoski(target, { ...how, filter: 'caller/a-subject-without' });
    await bent.close();
    const asked = results.flatMap(({ departures }) => departures.map(({ at }) => at));
    expect(asked).toEqual([
      expect.stringMatching(/^POST \/oid \{.*\} \(no x-amzn-mtls-clientcert-serial-number\)$/),
      expect.stringMatching(/^POST \/oid \{.*\} \(no x-amzn-mtls-clientcert-issuer\)$/),
    ]);
  });
});

describe('what a provider lacks', () => {
  const because = ({ results }: ConformResult) => new Set(results.flatMap(({ because: why }) => why ?? []));

  test('is told of each rule that needs it', async () => {
    const { url, subject, address } = own.koski.plain ?? { url: '', subject: '', address: '' };
    const result = await conformKoski({ plain: { url, subject, address }, seed: 'koeajo', now: '2026-06-15' }, how);
    expect(result.verdict).toBe('passed');
    expect(result.counts['not-tested']).toBeGreaterThan(30);
    expect([...because(result)].sort()).toEqual([
      'Koski is not asked over TLS: give an https address',
      'no caller without a user is known: give --subject-without-user',
      'no caller without the role is known: give --subject-without-role',
      'no person is known by OID: give --person',
      'no person is known by hetu: give --person',
      'no two persons are known by OID: give --person twice',
      'nobody can be put into these registers: only the simulators can (koeajo start, --control)',
      'these registers can’t be steered: only the simulators can (koeajo start, --control)',
    ]);
  });

  test('without a certificate, what the handshake says is tested all the same', async () => {
    const { url = '', ca = '' } = own.koski.tls ?? {};
    const result = await conformKoski({ tls: { url, ca }, seed: 'koeajo', now: '2026-06-15' }, how);
    const tested = result.results.filter(({ verdict }) => verdict !== 'not-tested');
    expect(idsOf(tested)).toEqual(['without-a-certificate-there-is-no-http-answer']);
    expect([...because(result)]).toContain('there is nobody whom Koski lets in: give --cert and --key');
  });

  test('a certificate of the provider that is not trusted here is not taken for a refusal of ours', async () => {
    const { url = '', certificate } = own.koski.tls ?? {};
    const target = { tls: { url, ...(certificate && { certificate }) }, seed: 'koeajo', now: '2026-06-15' };
    const result = await conformKoski(target, { ...how, filter: 'certificate' });
    expect([result.verdict, result.counts.passed]).toEqual(['inconclusive', 0]);
    const text = toConformText(result, { color: false });
    expect(text).toContain("the provider's own certificate is not trusted here");
    expect(text).toContain('  next:  Give the CA that signed it, as a PEM file, with --ca.');
  });

  test('nobody who can log in is a reason to test nothing, and no failure', async () => {
    const user = { username: 'koeajo-nobody', password: 'wrong' };
    const { url } = own.valintarekisteri;
    const result = await conformValintarekisteri({ url, user, seed: 'koeajo', now: '2026-06-15' }, how);
    expect([result.verdict, result.counts.passed, result.counts.failed]).toEqual(['inconclusive', 0, 0]);
    expect(result.next).toBe('Look at --user, and at its password in KOEAJO_PASSWORD or --password-file.');
    expect(result.reason).toMatch(/^nobody could log in: .*status 401 with .*authentication_exceptions/);
  });

  test('a provider that nobody can reach is inconclusive', async () => {
    const target = {
      plain: { url: 'http://127.0.0.1:9', subject: 'CN=migri', address: '0.0.0.0' },
      seed: 's',
      now: '2026-06-15',
    };
    const result = await conformKoski(target, how);
    expect([result.verdict, result.reason]).toEqual([
      'inconclusive',
      'nobody listens at http://127.0.0.1:9 (ECONNREFUSED)',
    ]);
  });
});

test('what is stopped has the results until then, and no verdict', async () => {
  const stop = new AbortController();
  const onResult = () => stop.abort();
  const result = await conformKoski(own.koski, { ...how, jobs: 1, signal: stop.signal, onResult });
  expect(result).toMatchObject({ stopped: true, verdict: 'inconclusive', ruleCount: koskiRules.length });
  const text = toConformText(result, { color: false });
  expect(text).toMatch(/\n1 of \d+ rules: 1 passed .*\nkoski at https:.*: stopped, no verdict$/);
});

describe('no rule is so weak that it holds of anything', () => {
  const servers: Server[] = [];
  const serve = async (server: Server): Promise<string> => {
    servers.push(server);
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  afterAll(() => {
    for (const server of servers) server.closeAllConnections();
    for (const server of servers) server.close();
  });

  /** The same for everybody, whatever is asked. */
  const dumbHeaders = { 'content-type': 'text/plain', server: 'koeajo', 'set-cookie': 'a=b', etag: '1' };
  /** Like both providers at the first look. */
  const dumbBody = '[{"key":"koeajo","error":"koeajo"}]';
  const dumbAnswer = (status: number, body: string) => new Response(body, { status, headers: dumbHeaders });
  const answering =
    (status: number, body: string): RequestListener =>
    (incoming, outgoing) => {
      incoming.resume();
      outgoing.writeHead(status, dumbHeaders).end(body);
    };

  /** What fails of providers of whom the one says yes to everything and the other is broken. */
  const failedOf = async (
    tell: (status: number, body: string) => Promise<readonly RuleResult[]>,
  ): Promise<ReadonlySet<string>> =>
    new Set(
      [...(await tell(200, dumbBody)), ...(await tell(500, dumbBody))]
        .filter(({ verdict }) => verdict === 'failed')
        .map(({ id }) => id),
    );

  test('of Koski', async () => {
    const { tls, plain } = own.koski;
    if (!tls || !plain) throw new Error('our own Koski has both doors');
    const { cert, key } = own.certificates.server;
    const all = { cert, key, ca: own.certificates.ca.cert, requestCert: true, rejectUnauthorized: false };
    const old = { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const failed = await failedOf(async (status, body) => {
      const answer = answering(status, body);
      // It takes every certificate and every version.
      const mtls = await serve(createTlsServer({ ...all, ...old }, answer));
      const http = await serve(createPlainServer(answer));
      const result = await conformKoski(
        {
          ...own.koski,
          tls: { ...tls, url: `https://${mtls}` },
          plain: { ...plain, url: `http://${http}` },
        },
        how,
      );
      return result.results;
    });
    expect(idsOf(koskiRules).filter((id) => !failed.has(id))).toEqual([]);
  });

  test('of Valintarekisteri', async () => {
    // Who can't log in tests little: once with everything dumb, and once with a login that works.
    const tell = async (status: number, body: string): Promise<readonly RuleResult[]> => {
      const dumb: Bend = () => async () => dumbAnswer(status, body);
      const behindLogin: Bend = (fetch) => async (request) =>
        /\/cas\/v1\/|\/cas\/serviceValidate|\/auth\/login\?/.test(request.url)
          ? fetch(request)
          : dumbAnswer(status, body);
      const results: RuleResult[] = [];
      for (const virkailija of [dumb, behindLogin]) {
        const bent = await startBentRegisters({ virkailija });
        results.push(...(await conformValintarekisteri(bent.valintarekisteri, how)).results);
        await bent.close();
      }
      return results;
    };
    const failed = await failedOf(tell);
    expect(idsOf(valintarekisteriRules).filter((id) => !failed.has(id))).toEqual([]);
  });
});
