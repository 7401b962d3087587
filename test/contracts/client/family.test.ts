import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type CallOptions, ClientError, type ClientOptions } from '#client';
import { everythingIn, failureOf, hetu, oid, unknownHetu, unknownOid, useRegisters } from './registers.ts';

const registers = useRegisters();

interface Member {
  readonly simulator: 'koski-migri' | 'valintarekisteri-migri';
  readonly endpoint: string;
  readonly open: (options?: Partial<ClientOptions & { url: string }>) => {
    readonly found: (call?: CallOptions) => Promise<unknown>;
    readonly nobody: () => Promise<unknown>;
    readonly close: () => Promise<void>;
  };
  readonly none: unknown;
}

const koski = (options = {}) => registers.koski(options);
const valintarekisteri = (options = {}) => registers.valintarekisteri(options);
const found = { found: true, oppija: { henkilö: { oid, hetu } } };
const hakija = [{ henkiloOid: oid, henkilotunnus: hetu }];

/** The three kinds of question that the clients can ask. */
const family: Readonly<Record<string, Member & { readonly some: unknown }>> = {
  Koski: {
    simulator: 'koski-migri',
    endpoint: '/oid',
    open: (options) => {
      const client = koski(options);
      return { ...client, found: (call) => client.byOid(oid, call), nobody: () => client.byOid(unknownOid) };
    },
    some: found,
    none: { found: false },
  },
  'Valintarekisteri through Koski': {
    simulator: 'koski-migri',
    endpoint: '/valinta/oid',
    open: (options) => {
      const client = koski(options);
      const ask = client.valintaByOids;
      return { ...client, found: (call) => ask([oid, unknownOid], call), nobody: () => ask([unknownOid]) };
    },
    some: hakija,
    none: [],
  },
  Valintarekisteri: {
    simulator: 'valintarekisteri-migri',
    endpoint: '/hakemukset/henkilo-oidit',
    open: (options) => {
      const client = valintarekisteri(options);
      const ask = client.byHenkiloOidit;
      return { ...client, found: (call) => ask([oid, unknownOid], call), nobody: () => ask([unknownOid]) };
    },
    some: hakija,
    none: [],
  },
};

describe.each(Object.entries(family))('%s', (_name, { simulator, endpoint, open, some, none }) => {
  const where = { simulator, endpoint };
  /** Status of each answer of the endpoint so far. */
  const statuses = () =>
    registers
      .simulators()
      .journal.entries()
      .filter((entry) => entry.simulator === simulator && entry.endpoint === endpoint)
      .map(({ status }) => status);
  const quick = { firstMs: 1, maxMs: 2 };

  test('a person is found, and nobody is no error', async () => {
    const client = open();
    expect(await client.found()).toMatchObject(some as object);
    expect(await client.nobody()).toEqual(none);
  });

  test('without being asked to, nothing is tried again', async () => {
    registers.plan({ kind: 'status', status: 503 }, { where });
    const error = await failureOf(open().found());
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject({ endpoint, status: 503, retryable: true, next: expect.stringMatching(/later/) });
    expect(statuses()).toEqual([503]);
  });

  test.each([
    ['a 500', { kind: 'status', status: 500 }, [500, 500, 200]],
    ['a 502', { kind: 'status', status: 502 }, [502, 502, 200]],
    ['a cut before the answer', { kind: 'cut', at: 'before-headers' }, [undefined, undefined, 200]],
    ['a cut in the answer', { kind: 'cut', at: 'in-body' }, [200, 200, 200]],
  ] as const)(
    '%s is tried again as often as asked, and the answer that then comes counts',
    async (_what, effect, seen) => {
      registers.plan(effect, { where, when: { nth: { from: 1, to: 2 } } });
      expect(await open({ retries: { retries: 2, ...quick } }).found()).toMatchObject(some as object);
      expect(statuses()).toEqual(seen);
    },
  );

  test('after the last retry the failure is told', async () => {
    registers.plan({ kind: 'status', status: 500 }, { where });
    const error = await failureOf(open({ retries: { retries: 2, ...quick } }).found());
    expect(error).toMatchObject({ status: 500, endpoint, retryable: true });
    expect(statuses()).toEqual([500, 500, 500]);
  });

  test.each([
    [400, 'invalid-request'],
    [403, 'forbidden'],
    [405, 'wrong-address'],
    [415, 'invalid-request'],
    [418, 'unexpected-status'],
    [429, 'unexpected-status'],
  ])('a %i is never tried again: %s', async (status, code) => {
    registers.plan({ kind: 'status', status }, { where });
    const error = await failureOf(open({ retries: { retries: 3, ...quick } }).found());
    expect(error).toMatchObject({ code, status, endpoint, retryable: false });
    expect(statuses()).toEqual([status]);
  });

  test.each([
    ['JSON with something before it', { kind: 'malformed-json' }, 'is no JSON'],
    ['half a document', { kind: 'truncated-json' }, 'is no JSON'],
    ['another content type', { kind: 'content-type', value: 'text/html' }, 'does not say that it is JSON'],
    ['no content type', { kind: 'content-type', value: '' }, 'does not say that it is JSON'],
  ] as const)('%s is no answer, and is not tried again', async (_what, effect, said) => {
    registers.plan(effect, { where });
    const error = await failureOf(open({ retries: { retries: 3, ...quick } }).found());
    expect(error).toMatchObject({ code: 'answer-malformed', endpoint, status: 200, retryable: false });
    expect(error.message).toContain(said);
    expect(statuses()).toEqual([200]);
  });

  test('an answer that does not come in time is a timeout, tried again when asked', async () => {
    registers.plan({ kind: 'latency', ms: 5_000 }, { where, when: { nth: { from: 1, to: 2 } } });
    expect(await failureOf(open({ timeoutMs: 150 }).found())).toMatchObject({
      code: 'timeout',
      endpoint,
      retryable: true,
    });
    expect(await open({ timeoutMs: 1_500, retries: { retries: 1, ...quick } }).found()).toMatchObject(some as object);
  });

  test('the caller’s signal ends a call under way, and its reason is the cause', async () => {
    registers.plan({ kind: 'latency', ms: 5_000 }, { where });
    const controller = new AbortController();
    const call = failureOf(open({ retries: 3 }).found({ signal: controller.signal }));
    setTimeout(() => controller.abort('enough'), 100);
    expect(await call).toMatchObject({ code: 'aborted', cause: 'enough', retryable: false });
  });

  test('the caller’s signal ends a wait between two attempts', async () => {
    registers.plan({ kind: 'status', status: 500 }, { where });
    const controller = new AbortController();
    const call = failureOf(open({ retries: { retries: 3, firstMs: 20_000, maxMs: 20_000 } }).found(controller));
    await expect.poll(statuses).toEqual([500]);
    controller.abort('enough');
    expect(await call).toMatchObject({ code: 'aborted', cause: 'enough' });
    expect(statuses()).toEqual([500]);
  });

  test('with a signal that has been aborted nothing is sent', async () => {
    expect(await failureOf(open().found({ signal: AbortSignal.abort('before') }))).toMatchObject({ code: 'aborted' });
    expect(registers.asked()).toEqual([]);
  });

  test('many calls at a time are all answered, without a warning of leaks', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on('warning', warn);
    const client = open();
    const { signal } = new AbortController();
    const answers = await Promise.all(Array.from({ length: 40 }, () => client.found({ signal })));
    process.off('warning', warn);
    expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(answers[0]))).toBe(true);
    expect(statuses()).toHaveLength(40);
    expect(warnings).toEqual([]);
  });

  test('closing waits for calls under way and refuses later ones', async () => {
    registers.plan({ kind: 'latency', ms: 200 }, { where });
    const client = open();
    const call = client.found();
    await Promise.all([client.close(), client.close()]);
    expect(await call).toMatchObject(some as object);
    expect(await failureOf(client.found())).toMatchObject({ code: 'closed' });
  });

  test('a client that never asked anything is closed as well', async () => {
    await open().close();
    expect(registers.asked()).toEqual([]);
  });

  test('nobody listening is a connection error that can be tried again', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    await new Promise((resolve) => taken.close(resolve));
    const refused = open({
      fetch: (request) => fetch(request.url.replace(/\/\/[^/]+/, `//127.0.0.1:${port}`), { method: 'POST' }),
    });
    expect(await failureOf(refused.found())).toMatchObject({ code: 'connection', retryable: true });
  });

  test('what is asked, the password, tickets and sessions stand in no error', async () => {
    const { password } = registers.simulators().valintarekisteri;
    const errors: Error[] = [];
    for (const status of [400, 401, 403, 418, 500, 503]) {
      registers.simulators().faults.clear();
      registers.plan({ kind: 'status', status }, { where });
      errors.push(await failureOf(open().found()));
    }
    for (const kind of ['malformed-json', 'truncated-json'] as const) {
      registers.simulators().faults.clear();
      registers.plan({ kind }, { where });
      errors.push(await failureOf(open().found()));
    }
    for (const error of errors) {
      const text = everythingIn(error).replaceAll(process.cwd(), '');
      for (const secret of [
        oid,
        hetu,
        unknownOid,
        unknownHetu,
        'Salainen',
        `"${password}"`,
        'TGT-',
        'ST-',
        'session=',
      ]) {
        expect(text).not.toContain(secret);
      }
    }
    expect(errors.map((error) => (error as ClientError).code).slice(0, 3)).toEqual(
      expect.arrayContaining(['invalid-request', 'forbidden']),
    );
  });
});
