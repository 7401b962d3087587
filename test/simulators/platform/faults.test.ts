import { connect } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  type AnsweringSimulator,
  ConnectionCut,
  createFaultDesk,
  listenBehindLoadBalancer,
} from '#simulators';
import { errorOf, okAnswer, okBody, startAnswering } from './answering-server.ts';

type Server = Awaited<ReturnType<typeof startAnswering>>;
const servers: Server[] = [];
const start = async (...args: Parameters<typeof startAnswering>): Promise<Server> => {
  const server = await startAnswering(...args);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ listener }) => listener.close()));
});

const request = 'GET /oid HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';

/** What really crosses the wire until the server hangs up. */
const rawAnswer = (port: number): Promise<Buffer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });

describe('each fault over a real socket', () => {
  test('without faults the answer is the API’s own', async () => {
    const { ask } = await start();
    const response = await ask();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json;charset=utf-8');
    expect(await response.text()).toBe(okBody);
  });

  test('a status comes with the API’s own error body, and leaves no audit entry', async () => {
    const { ask, plan, journal } = await start(async (_request, exchange) => {
      exchange.audit = {
        operation: 'OPISKELUOIKEUS_KATSOMINEN',
        oppijaHenkiloOid: '1',
        user: 'Migri',
        ip: '127.0.0.1',
      };
      return okAnswer;
    });
    await ask();
    plan({ kind: 'status', status: 503 });
    const response = await ask();
    expect(response.status).toBe(503);
    expect(await response.text()).toBe(errorOf(503).body);
    expect(response.headers.get('x-order')).toBeNull();
    expect(journal.entries().map(({ status, audit, faults }) => [status, audit !== undefined, faults])).toEqual([
      [200, true, []],
      [503, false, ['fault-1']],
    ]);
  });

  test('a fixed latency delays the answer by at least that much, and the journal says so', async () => {
    const { ask, plan, journal } = await start();
    plan({ kind: 'latency', ms: 150 });
    const started = performance.now();
    expect((await ask()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(149);
    expect(journal.entries()[0]?.durationMs).toBeGreaterThanOrEqual(149);
  });

  test('a log-normal latency is drawn from the seed: the same in every run', async () => {
    const durations = async (seed: string) => {
      const { ask, plan, journal } = await start(undefined, { seed });
      plan({ kind: 'log-normal-latency', medianMs: 60, sigma: 0.8 });
      for (let count = 0; count < 4; count += 1) await ask();
      return journal.entries().map(({ durationMs }) => durationMs);
    };
    // A busy machine only adds to what was drawn: of three runs, the shortest of each.
    const drawn = async (seed: string) => {
      const runs = [await durations(seed), await durations(seed), await durations(seed)];
      return [0, 1, 2, 3].map((nth) => Math.min(...runs.map((run) => run[nth] ?? 0)));
    };
    const [one, same, other] = [await drawn('seed'), await drawn('seed'), await drawn('other')];
    const apart = (all: readonly number[]) => Math.max(...all.map((each, nth) => Math.abs(each - (one[nth] ?? 0))));
    expect(apart(same)).toBeLessThan(60);
    expect(apart(other)).toBeGreaterThan(120);
    expect(Math.max(...one) - Math.min(...one)).toBeGreaterThan(60);
  });

  test('a client that goes away ends the waiting', async () => {
    const { ask, plan, journal } = await start();
    plan({ kind: 'latency', ms: 60_000 });
    await expect(ask('/oid', { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    await expect.poll(() => journal.entries().length).toBe(1);
    expect(journal.entries()[0]).toMatchObject({ status: undefined, faults: ['fault-1'], failure: undefined });
  });

  test('cut before the headers: not one byte crosses the wire', async () => {
    const { listener, ask, plan, journal } = await start();
    plan({ kind: 'cut', at: 'before-headers' });
    expect(String(await rawAnswer(listener.port))).toBe('');
    await expect(ask()).rejects.toThrow('fetch failed');
    expect(journal.entries().map(({ status, faults }) => [status, faults])).toEqual([
      [undefined, ['fault-1']],
      [undefined, ['fault-1']],
    ]);
  });

  test('cut in the body: status, headers and whole length are announced, and exactly half of the bytes come', async () => {
    const { listener, ask, plan } = await start();
    plan({ kind: 'cut', at: 'in-body' });
    const [head = '', body = ''] = String(await rawAnswer(listener.port)).split('\r\n\r\n');
    const bytes = Buffer.from(okBody);
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head.toLowerCase()).toContain(`content-length: ${bytes.length}`);
    expect(body).toBe(bytes.subarray(0, Math.floor(bytes.length / 2)).toString());
    const response = await ask();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test.each([
    ['a one-byte body', { ...okAnswer, body: '1' }, /^HTTP\/1\.1 200 OK/],
    ['no body at all', { ...okAnswer, status: 405, body: null }, /^$/],
  ] as const)('cut in the body of an answer with %s is a cut all the same', async (_what, answer, onTheWire) => {
    const { listener, plan, ask } = await start(async () => answer);
    plan({ kind: 'cut', at: 'in-body' });
    expect(String(await rawAnswer(listener.port))).toMatch(onTheWire);
    await expect(ask().then((response) => response.text())).rejects.toThrow();
  });

  test('malformed JSON is malformed from its first token on, since some parsers forgive a bad end', async () => {
    const { ask, plan } = await start();
    plan({ kind: 'malformed-json' });
    const response = await ask();
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(() => JSON.parse(text)).toThrow();
    expect(text).toBe(`,${okBody}`);
  });

  test('truncated JSON arrives whole as HTTP, and is half a document', async () => {
    const { ask, plan } = await start();
    plan({ kind: 'truncated-json' });
    const response = await ask();
    const text = await response.text();
    expect(text).toBe(okBody.slice(0, Math.floor(okBody.length / 2)));
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    expect(() => JSON.parse(text)).toThrow();
  });

  test('a bent answer stays compressed as it was', async () => {
    const packed: Answer = {
      ...okAnswer,
      headers: { ...okAnswer.headers, 'content-encoding': 'gzip' },
      body: new Uint8Array(gzipSync(okBody)),
    };
    const { ask, listener, plan, journal } = await start(async () => packed);
    plan({ kind: 'truncated-json' });
    expect(okBody.startsWith(await (await ask()).text())).toBe(true);
    expect(okBody.startsWith(journal.entries()[0]?.responseBody ?? 'nothing')).toBe(true);
    const raw = await rawAnswer(listener.port);
    expect(okBody.startsWith(gunzipSync(raw.subarray(raw.indexOf('\r\n\r\n') + 4)).toString())).toBe(true);
  });

  test('a status with a page is the page and none of the API’s own errors', async () => {
    const { ask, plan } = await start();
    plan({ kind: 'status', status: 502, html: '<h1>Bad Gateway</h1>' });
    const response = await ask();
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      502,
      'text/html;charset=utf-8',
      '<h1>Bad Gateway</h1>',
    ]);
  });

  test('a wrong content type leaves the body alone', async () => {
    const { ask, plan } = await start();
    plan({ kind: 'content-type', value: 'text/html' });
    const response = await ask();
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toBe(okBody);
  });

  test.each([
    ['virta-down', {}],
    ['ytr-down', {}],
    ['session-expired', {}],
    ['session-store-down', {}],
    ['ticket-expired', {}],
    ['cas-slow', { ms: 7 }],
  ] as const)('%s is for the simulator to ask for, and once asked stands in the journal', async (kind, more) => {
    const answer: AnsweringSimulator['answer'] = async (_request, exchange) => {
      const effect = exchange.fault(kind);
      return effect ? { ...errorOf(503), body: JSON.stringify(effect) } : okAnswer;
    };
    const { ask, faults, journal } = await start(answer);
    await ask();
    faults.plan({ id: 'own', effect: { kind, ...more } as never });
    expect(await (await ask()).json()).toEqual({ kind, ...more });
    expect(journal.entries().map((entry) => entry.faults)).toEqual([[], ['own']]);
  });

  test('a refused certificate ends the connection before the API sees anything', async () => {
    let seen = 0;
    const { ask, plan, journal } = await start(
      async () => {
        seen += 1;
        return okAnswer;
      },
      { listenTo: listenBehindLoadBalancer },
    );
    plan({ kind: 'certificate-refused' }, { where: { caller: 'CN=migri' } });
    const from = (subject: string) => ({ headers: { 'x-amzn-mtls-clientcert-subject': subject } });
    await expect(ask('/oid', from('CN=migri'))).rejects.toThrow('fetch failed');
    expect((await ask('/oid', from('CN=kela'))).status).toBe(200);
    expect((await ask()).status).toBe(200);
    expect(seen).toBe(2);
    expect(journal.entries()[0]).toMatchObject({ caller: 'CN=migri', status: undefined, faults: ['fault-1'] });
  });

  test('several faults work together: late, with another status, and cut short', async () => {
    const { ask, plan, journal } = await start();
    plan({ kind: 'status', status: 500 });
    plan({ kind: 'latency', ms: 60 });
    plan({ kind: 'truncated-json' });
    const response = await ask();
    expect(response.status).toBe(500);
    expect(
      errorOf(500)
        .body?.toString()
        .startsWith(await response.text()),
    ).toBe(true);
    expect(journal.entries()[0]).toMatchObject({ faults: ['fault-1', 'fault-3', 'fault-2'], status: 500 });
  });

  test('in the process a cut is what fetch would throw, without a socket', async () => {
    const { simulator, plan } = await start();
    plan({ kind: 'cut', at: 'before-headers' }, { when: { nth: 1 } });
    plan({ kind: 'cut', at: 'in-body' });
    await expect(simulator.fetch(new Request('http://a/oid'))).rejects.toBeInstanceOf(ConnectionCut);
    const response = await simulator.fetch(new Request('http://a/oid'));
    await expect(response.text()).rejects.toThrow('terminated');
  });
});

describe('where and when a fault bites', () => {
  const target = (more: object = {}) => ({ simulator: 'koski-migri' as const, persons: [] as string[], ...more });
  const biting = (desk: ReturnType<typeof createFaultDesk>, count: number, kind = 'virta-down' as const) =>
    Array.from({ length: count }, () => desk.match(kind, target())?.id);

  test('everything that is given must hold', () => {
    const desk = createFaultDesk('seed');
    const where = { simulator: 'koski-migri', endpoint: '/oid', person: '1.2', caller: 'CN=migri' } as const;
    desk.plan({ id: 'narrow', where, effect: { kind: 'virta-down' } });
    const good = target({ endpoint: '/oid', persons: ['1.1', '1.2'], caller: 'CN=migri' });
    expect(desk.match('virta-down', good)?.id).toBe('narrow');
    for (const other of [
      { ...good, simulator: 'cas' as const },
      { ...good, endpoint: '/hetu' },
      { ...good, persons: ['1.1'] },
      { ...good, caller: 'CN=kela' },
    ])
      expect(desk.match('virta-down', other)).toBeUndefined();
    expect(desk.match('ytr-down', good)).toBeUndefined();
  });

  test('the nth and the from…to count matching exchanges from 1, both ends included', () => {
    const desk = createFaultDesk('seed');
    desk.plan({ id: 'second', when: { nth: 2 }, effect: { kind: 'virta-down' } });
    expect(biting(desk, 4)).toEqual([undefined, 'second', undefined, undefined]);
    desk.plan({ id: 'second', when: { nth: { from: 2, to: 3 } }, effect: { kind: 'virta-down' } });
    expect(biting(desk, 4)).toEqual([undefined, 'second', 'second', undefined]);
    desk.plan({ id: 'second', when: { nth: { from: 3 } }, effect: { kind: 'virta-down' } });
    expect(biting(desk, 4)).toEqual([undefined, undefined, 'second', 'second']);
  });

  test('each fault counts for itself, whether or not another one bites first', () => {
    const desk = createFaultDesk('seed');
    desk.plan({ id: 'first', when: { nth: 1 }, effect: { kind: 'virta-down' } });
    desk.plan({ id: 'second', when: { nth: 2 }, effect: { kind: 'virta-down' } });
    expect(biting(desk, 3)).toEqual(['first', 'second', undefined]);
  });

  test('an exchange counts once however often it asks, also among others', () => {
    const desk = createFaultDesk('seed');
    desk.plan({ id: 'second', when: { nth: 2 }, effect: { kind: 'virta-down' } });
    const [one, two] = [target(), target()];
    const asked = [one, two, one, two, two].map((exchange) => desk.match('virta-down', exchange)?.id);
    expect(asked).toEqual([undefined, 'second', undefined, 'second', 'second']);
  });

  test('a probability is drawn from the seed: same draws again, others with another seed, about as many as asked', () => {
    const draws = (seed: string, probability: number) => {
      const desk = createFaultDesk(seed);
      desk.plan({ id: 'sometimes', when: { probability }, effect: { kind: 'virta-down' } });
      return biting(desk, 2000);
    };
    expect(draws('a', 0.3)).toEqual(draws('a', 0.3));
    expect(draws('a', 0.3)).not.toEqual(draws('b', 0.3));
    const share = draws('a', 0.3).filter(Boolean).length / 2000;
    expect(share).toBeGreaterThan(0.26);
    expect(share).toBeLessThan(0.34);
    expect(draws('a', 0).some(Boolean)).toBe(false);
    expect(draws('a', 1).every(Boolean)).toBe(true);
  });

  test('a cancelled fault bites no more, and a replaced one starts to count anew', () => {
    const desk = createFaultDesk('seed');
    desk.plan({ id: 'one', effect: { kind: 'virta-down' } });
    expect(biting(desk, 1)).toEqual(['one']);
    expect(desk.cancel('one')).toBe(true);
    expect(desk.cancel('one')).toBe(false);
    expect(biting(desk, 1)).toEqual([undefined]);
    desk.plan({ id: 'one', effect: { kind: 'virta-down' } });
    desk.plan({ id: 'one', effect: { kind: 'ytr-down' } });
    expect(biting(desk, 1)).toEqual([undefined]);
    expect(desk.list()).toEqual([{ id: 'one', effect: { kind: 'ytr-down' } }]);
    desk.clear();
    expect(desk.isEmpty()).toBe(true);
  });
});
