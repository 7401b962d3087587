import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ConformResult, conformKoski, conformValintarekisteri } from '#scenarios';
import type { EffectOf, Fault, FaultEffect, FaultKind } from '#simulators';
import { startOwn } from './own.ts';

// Thousands of requests over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let own: Awaited<ReturnType<typeof startOwn>>;
beforeAll(async () => {
  own = await startOwn();
});
afterAll(() => own.stop());
afterEach(() => own.running.faults.clear());

type Provider = 'koski' | 'valintarekisteri';

/** How a provider with a fault is judged: the first rule that fails is enough. */
const conform = (
  fault: Omit<Fault, 'id'>,
  provider: Provider,
  more: { readonly timeoutMs?: number; readonly filter?: string } = {},
): Promise<ConformResult> => {
  own.running.faults.plan({ id: 'planned', ...fault });
  own.running.disconnect();
  const how = { jobs: 16, bail: 1, timeoutMs: 10_000, signal: new AbortController().signal, ...more };
  if (provider === 'valintarekisteri') return conformValintarekisteri(own.valintarekisteri, how);
  // Handshakes cost more than all the rest, and only one kind of fault bites in them.
  const { tls, ...plain } = own.koski;
  return conformKoski(fault.effect.kind === 'certificate-refused' ? own.koski : plain, how);
};

const told = ({ results, reason }: ConformResult): string =>
  reason ?? results.flatMap(({ departures }) => departures.map(({ got }) => got)).join('\n');

const endpoints = {
  'koski-migri': ['/hetu', '/oid', '/valinta/oid', '/valinta/hetut'],
  'valintarekisteri-migri': ['/auth/login', '/hakemukset/henkilo-oidit', '/hakemukset/hetut'],
  cas: ['/v1/tickets', '/v1/tickets/{tgt}', '/serviceValidate', '/login'],
} as const;
type Simulator = keyof typeof endpoints;
const all = (...simulators: readonly Simulator[]) =>
  simulators.flatMap((simulator) => endpoints[simulator].map((endpoint) => ({ simulator, endpoint })));
/** Where what differs from another kind by chance alone is tried. */
const oneOfEach = [
  ...all('koski-migri').slice(1, 2),
  ...all('valintarekisteri-migri').slice(1, 2),
  ...all('cas').slice(0, 1),
];
const everywhere = all('koski-migri', 'valintarekisteri-migri', 'cas');
const inSession = all('valintarekisteri-migri');
const persons = all('koski-migri').slice(0, 2);

interface Family<Kind extends FaultKind> {
  readonly effects: readonly EffectOf<Kind>[];
  readonly where: readonly NonNullable<Fault['where']>[];
  /** What is told where the endpoint itself is asked. */
  readonly words: RegExp;
  /** The limit that answers must come within. */
  readonly timeoutMs?: number;
}

const status = (code: number) => ({ kind: 'status', status: code }) as const;

/** Every kind that there is, at every place where it bites. */
const families: { readonly [Kind in FaultKind]: Family<Kind> } = {
  status: {
    effects: [...[400, 404, 418, 500, 503].map(status), { ...status(502), html: '<h1>Bad gateway</h1>' }],
    where: everywhere,
    words: /status \d\d\d (with|without)|^\[\{"key":|^\{"error":/,
  },
  latency: {
    effects: [{ kind: 'latency', ms: 5000 }],
    where: everywhere,
    words: /no answer within 1 s/,
    timeoutMs: 1000,
  },
  'log-normal-latency': {
    effects: [{ kind: 'log-normal-latency', medianMs: 3000, sigma: 0.5 }],
    where: oneOfEach,
    words: /no answer within 1 s/,
    timeoutMs: 1000,
  },
  cut: {
    effects: [
      { kind: 'cut', at: 'before-headers' },
      { kind: 'cut', at: 'in-body' },
    ],
    where: everywhere,
    words: /the connection ended (without an answer|in the body, after \d+ of \d+ bytes)/,
  },
  'malformed-json': { effects: [{ kind: 'malformed-json' }], where: everywhere, words: /^,|with ,|no JSON: ,/m },
  'truncated-json': { effects: [{ kind: 'truncated-json' }], where: everywhere, words: /\S/ },
  'content-type': {
    effects: [{ kind: 'content-type', value: 'text/x-koeajo' }],
    where: everywhere,
    words: /content-type: text\/x-koeajo/,
  },
  'virta-down': { effects: [{ kind: 'virta-down' }], where: persons, words: /status 503 with .*unavailable\.virta/ },
  'ytr-down': { effects: [{ kind: 'ytr-down' }], where: persons, words: /status 503 with .*unavailable\.ytr/ },
  'session-expired': {
    effects: [{ kind: 'session-expired' }],
    where: inSession,
    words: /status 401 with .*No session found|status 200/,
  },
  'session-store-down': {
    effects: [{ kind: 'session-store-down' }],
    where: inSession,
    words: /status 500 with .*(500 Internal Server Error|Internal server error)/,
  },
  'ticket-expired': {
    effects: [{ kind: 'ticket-expired' }],
    where: [{ simulator: 'valintarekisteri-migri' }, { simulator: 'cas' }, {}],
    words: /status 401 with .*Authentication failed|INVALID_TICKET/,
  },
  'cas-slow': {
    effects: [{ kind: 'cas-slow', ms: 1500 }],
    where: [{ simulator: 'cas' }, { simulator: 'cas', endpoint: '/serviceValidate' }, {}],
    words: /status 401 with .*Authentication failed/,
  },
  'certificate-refused': {
    effects: [{ kind: 'certificate-refused' }],
    where: [{}, { simulator: 'koski-migri' }, { caller: 'CN=migri,O=Koeajo,C=FI' }, { caller: 'CN=migri' }],
    words: /the connection ended without an answer/,
  },
};

/** Two of the effects at each place, other ones at the next: each is tried, and each place is. */
const twoOf = (effects: readonly FaultEffect[], at: number): readonly FaultEffect[] =>
  effects.length <= 2 ? effects : [0, 3].flatMap((step) => effects[(at + step) % effects.length] ?? []);

const cases = Object.entries(families).flatMap(([kind, { effects, where, ...family }]) =>
  where.flatMap((place, at) =>
    twoOf(effects, at).map((effect) => {
      const provider: Provider =
        kind === 'certificate-refused' || place.simulator === 'koski-migri' ? 'koski' : 'valintarekisteri';
      return { ...family, place, effect, provider, name: `${JSON.stringify(effect)} of ${JSON.stringify(place)}` };
    }),
  ),
);

describe('every fault is found, and what was seen is told', () => {
  // CAS stands before Valintarekisteri: what happens there, the login tells of.
  const isBehind = (place: Fault['where']) => place?.endpoint === '/serviceValidate';
  const behind = /status 401 with .*Authentication failed|no authentication|XML|INVALID|cas:/;

  test.each(cases)('$name', async ({ place, effect, provider, words, timeoutMs }) => {
    const result = await conform({ where: place, effect }, provider, timeoutMs === undefined ? {} : { timeoutMs });
    // Who refuses everybody is told at the first look, and no rule is tested.
    const isSilent = effect.kind === 'certificate-refused' && place.caller === undefined;
    expect(result.verdict).toBe(isSilent ? 'inconclusive' : 'failed');
    const text = told(result);
    expect(isBehind(place) && behind.test(text) ? 'told' : text).toMatch(
      isBehind(place) && behind.test(text) ? /told/ : words,
    );
  });
});

describe('faults that bite now and then', () => {
  const oid = { simulator: 'koski-migri', endpoint: '/oid' } as const;
  const unavailable = { kind: 'status', status: 503 } as const;

  test.each([1, 2, 17])('the %ith question is found when it is asked at all', async (nth) => {
    expect((await conform({ where: oid, when: { nth }, effect: unavailable }, 'koski')).verdict).toBe('failed');
  });

  test('one of twenty is found by chance, which the number of questions makes nearly certain', async () => {
    const result = await conform({ where: oid, when: { probability: 0.05 }, effect: unavailable }, 'koski');
    expect(told(result)).toContain('status 503');
  });

  test('a person who is asked for is found', async () => {
    const person = '1.2.246.562.98.10000000018';
    const koski = { ...own.koski, persons: [person] };
    own.running.faults.plan({ id: 'planned', where: { person }, effect: unavailable });
    const result = await conformKoski(koski, {
      jobs: 4,
      timeoutMs: 10_000,
      signal: new AbortController().signal,
      filter: 'answers/ known-by-oid',
    });
    expect(told(result)).toContain('status 503');
  });

  test('what no probe can find: a person that nobody named, and a question later than the last', async () => {
    const stranger = { simulator: 'koski-migri', person: '1.2.246.562.98.10000000029' } as const;
    const quick = { filter: 'identifiers/' };
    expect((await conform({ where: stranger, effect: unavailable }, 'koski', quick)).verdict).toBe('passed');
    expect((await conform({ where: oid, when: { nth: 100_000 }, effect: unavailable }, 'koski', quick)).verdict).toBe(
      'passed',
    );
  });
});
