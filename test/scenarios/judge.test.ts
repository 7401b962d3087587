import { describe, expect, test } from 'vitest';
import type { Ratkaisu } from '#contracts';
import { type Check, type History, judge, type RecordedExchange } from '#scenarios';
import { cleanHistory, grant, pyynto, toOfficial } from './pyynto.ts';

const oid = '1.2.246.562.98.00000000017';
const [koski, valintarekisteri] = cleanHistory.exchanges as readonly [RecordedExchange, RecordedExchange];

const answering = (ratkaisu: unknown, change: Partial<History> = {}): History => ({
  ...cleanHistory,
  ...change,
  answer: { kind: 'answered', ratkaisu },
});

const expecting = (expected: History['scenario']['expected']): Partial<History> => ({
  scenario: { ...cleanHistory.scenario, expected },
});

const codes = (history: History) => judge(history).findings.map(({ code }) => code);

test('a clean history passes, again and again, also when it was stored as JSON', () => {
  expect(judge(cleanHistory)).toEqual({ verdict: 'passed', findings: [] });
  expect(judge(JSON.parse(JSON.stringify(cleanHistory)))).toEqual(judge(cleanHistory));
});

describe('decision-is-as-expected', () => {
  test('finds an outcome that is not allowed, and says so in words', () => {
    const history = answering(toOfficial('toimeentulo-is-sufficient'));
    expect(judge(history)).toEqual({
      verdict: 'failed',
      findings: [
        {
          code: 'decision-is-as-expected',
          scenario: 'clean-case-is-granted',
          sentence: 'A clean case is granted. The subject sent it to an official instead.',
          expected: 'automatic-grant',
          actual: 'to-official',
          claims: ['DF-049'],
        },
      ],
    });
  });

  test('allows each of several outcomes', () => {
    const either = expecting({ outcomes: ['to-official', 'pending'] });
    expect(codes(answering({ outcome: 'pending', conditions: [] }, either))).toEqual([]);
    expect(codes(answering(toOfficial('toimeentulo-is-sufficient'), either))).toEqual([]);
  });
});

describe('reasons-name-the-failed-conditions', () => {
  const unpaid = expecting({
    outcomes: ['to-official'],
    conditions: { 'lukuvuosimaksu-is-paid-or-covered': ['not-met', 'unknown'] },
  });

  test('is content with one of the states', () => {
    expect(codes(answering(toOfficial('lukuvuosimaksu-is-paid-or-covered', 'unknown'), unpaid))).toEqual([]);
  });

  test('finds a condition that is not named, and one that is stated otherwise', () => {
    expect(judge(answering(toOfficial('toimeentulo-is-sufficient'), unpaid)).findings).toMatchObject([
      {
        code: 'reasons-name-the-failed-conditions',
        expected: 'lukuvuosimaksu-is-paid-or-covered: not-met or unknown',
        actual: 'lukuvuosimaksu-is-paid-or-covered is not listed',
      },
    ]);
    const stated: Ratkaisu = {
      outcome: 'to-official',
      conditions: [{ id: 'lukuvuosimaksu-is-paid-or-covered', state: 'met', reason: 'paid in June' }],
    };
    expect(judge(answering(stated, unpaid)).findings).toMatchObject([
      { actual: 'lukuvuosimaksu-is-paid-or-covered: met (paid in June)' },
    ]);
  });
});

describe('held against the rules', () => {
  const passi = 'passi-is-valid-for-the-time-applied-for';
  const states = { met: ['met'], 'not-met': ['not-met', 'unknown'] } as const;
  const finding = (state: keyof typeof states, turningOn: 'passi' | 'nothing'): Partial<History> => ({
    scenario: {
      ...cleanHistory.scenario,
      expected: { outcomes: ['to-official'] },
      conditions: turningOn === 'passi' ? [passi] : [],
    },
    oracle: { ...cleanHistory.oracle, conditions: [{ id: passi, state, allowed: states[state] }] },
  });

  test('a condition that the situation turns on must be told when it is not met, and may be left out when it is', () => {
    const silent = { outcome: 'to-official', conditions: [] };
    expect(codes(answering(silent, finding('not-met', 'passi')))).toEqual(['reasons-name-the-failed-conditions']);
    expect(codes(answering(silent, finding('met', 'passi')))).toEqual([]);
  });

  test('where it turns on nothing in particular, an official is told of one condition at least', () => {
    const silent = { outcome: 'to-official', conditions: [] };
    expect(judge(answering(silent, finding('not-met', 'nothing'))).findings).toMatchObject([
      { code: 'reasons-name-the-failed-conditions', actual: 'none is listed so' },
    ]);
    expect(codes(answering(silent, finding('met', 'nothing')))).toEqual([]);
  });

  test('whatever is told of another condition must be so; not met and unknown weigh the same', () => {
    expect(codes(answering(toOfficial(passi, 'unknown'), finding('not-met', 'nothing')))).toEqual([]);
    expect(judge(answering(toOfficial(passi), finding('met', 'nothing'))).findings).toMatchObject([
      {
        code: 'what-is-said-of-conditions-is-true',
        sentence:
          'The subject misjudges a condition that it lists: "The passport is valid to the end of the time applied for."',
        expected: `${passi}: met`,
        actual: `${passi}: not-met`,
      },
    ]);
  });

  test('a scenario that says nothing of the outcome expects that of the rules', () => {
    const open = {
      ...expecting({ outcomes: [] }),
      oracle: { ...cleanHistory.oracle, allowed: ['to-official', 'pending'] },
    } as const;
    expect(codes(answering({ outcome: 'pending', conditions: [] }, open))).toEqual([]);
    expect(codes(answering(grant, open))).toEqual(['decision-is-as-expected']);
  });
});

describe('nothing-is-granted-on-missing-data', () => {
  test('finds a grant beside a condition that is not met or not known', () => {
    const [first, ...others] = grant.conditions;
    const history = answering({ ...grant, conditions: [{ ...first, state: 'unknown' }, ...others] });
    expect(judge(history).findings).toMatchObject([
      {
        code: 'nothing-is-granted-on-missing-data',
        actual: 'permit-is-a-first-one-for-studies: unknown',
        claims: ['DF-048', 'DF-049'],
      },
    ]);
  });

  test.each([
    ['503', { ...koski, status: 503 }, 'Koski answered 503'],
    ['a cut connection', { ...koski, status: undefined }, 'Koski answered nothing'],
    ['JSON that ends too early', { ...koski, responseBody: '{"henkilö":' }, 'Koski answered 200'],
    ['404 of Valintarekisteri', { ...valintarekisteri, status: 404 }, 'Valintarekisteri answered 404'],
  ])('finds a grant after nothing but %s', (_, broken, actual) => {
    const other = broken.simulator === 'koski-migri' ? valintarekisteri : koski;
    const exchanges = JSON.parse(JSON.stringify([broken, broken, other]));
    expect(judge({ ...cleanHistory, exchanges }).findings).toMatchObject([
      { code: 'nothing-is-granted-on-missing-data', actual: expect.stringContaining(actual) },
    ]);
  });

  test('is content when a retry was answered, or Koski knows nobody', () => {
    const exchanges = [{ ...koski, status: 503 }, { ...koski, status: 404 }, valintarekisteri];
    expect(judge({ ...cleanHistory, exchanges }).verdict).toBe('passed');
  });
});

describe('needed-registers-are-asked', () => {
  test('finds a grant without a question to one of them; passing on through Koski is a question too', () => {
    expect(judge({ ...cleanHistory, exchanges: [valintarekisteri] }).findings).toMatchObject([
      { code: 'needed-registers-are-asked', actual: 'no question to Koski' },
    ]);
    const passedOn = { ...koski, endpoint: '/valinta/oid' };
    expect(codes({ ...cleanHistory, exchanges: [passedOn, valintarekisteri] })).toEqual(['needed-registers-are-asked']);
  });

  test('asks nothing of a decision that leaves it to an official', () => {
    const history = answering(toOfficial('hakemus-is-sent-in-enter-finland'), {
      ...expecting({ outcomes: ['to-official'] }),
      exchanges: [],
    });
    expect(judge(history).verdict).toBe('passed');
  });
});

describe('no-identifier-in-a-url', () => {
  test.each([`/oid?oid=${oid}`, `/hetu/${oid.replaceAll('.', '%2E')}`])('finds it in %s', (path) => {
    expect(codes({ ...cleanHistory, exchanges: [...cleanHistory.exchanges, { ...koski, path, persons: [] }] })).toEqual(
      ['no-identifier-in-a-url'],
    );
  });

  test('reads a path that is no proper percent-encoding', () => {
    const path = `/%zz/${oid}`;
    expect(codes({ ...cleanHistory, exchanges: [...cleanHistory.exchanges, { ...koski, path }] })).toEqual([
      'no-identifier-in-a-url',
    ]);
  });
});

describe('retries-stay-within-budget', () => {
  const times = (count: number): History => ({
    ...cleanHistory,
    exchanges: [valintarekisteri, ...Array.from({ length: count }, () => koski)],
  });

  test('allows one request and two retries, and finds the fourth', () => {
    expect(codes(times(3))).toEqual([]);
    expect(judge(times(4)).findings).toMatchObject([
      { code: 'retries-stay-within-budget', actual: '4 requests to koski-migri /oid' },
    ]);
  });
});

describe('answer-follows-the-protocol', () => {
  test('finds what is wrong with the shape', () => {
    expect(judge(answering({ outcome: 'refused', conditions: [] })).findings).toMatchObject([
      { code: 'answer-follows-the-protocol', actual: expect.stringContaining('outcome must be one of') },
    ]);
    expect(codes(answering('granted'))).toEqual(['answer-follows-the-protocol']);
    expect(codes(answering(null))).toEqual(['answer-follows-the-protocol']);
  });

  test('finds conditions that are unpublished, repeated, or left out of a grant', () => {
    const [first, ...others] = grant.conditions;
    const made = [...others, ...others.slice(0, 1), { id: 'stars-are-right', state: 'met' }];
    expect(judge(answering({ ...grant, conditions: made })).findings.map(({ sentence }) => sentence)).toEqual([
      'The answer names a condition that is not on the published list: stars-are-right.',
      'The answer states the condition hakemus-is-made-abroad more than once.',
      'The grant does not say that every condition is met.',
    ]);
    expect(first?.id).toBe('permit-is-a-first-one-for-studies');
  });

  test('asks a grant for the conditions of the day on which the application was sent', () => {
    const old = { ...pyynto, hakemus: { ...pyynto.hakemus, lahetetty: '2023-11-01T12:00:00+02:00' } };
    expect(judge({ ...cleanHistory, pyynto: old }).findings).toMatchObject([
      { actual: 'nothing said of no-d-viisumi-is-applied-for-at-the-same-time, asiointikieli-is-not-swedish' },
    ]);
  });

  test('finds an answer off the protocol and one that never came', () => {
    const html = { kind: 'off-protocol', expected: 'JSON', actual: '200 with text/html: <html>' } as const;
    expect(judge({ ...cleanHistory, answer: html })).toMatchObject({
      verdict: 'failed',
      findings: [{ code: 'answer-follows-the-protocol', expected: 'JSON', actual: '200 with text/html: <html>' }],
    });
    expect(judge({ ...cleanHistory, answer: { kind: 'timed-out' }, durationMs: 30_000 }).findings).toMatchObject([
      { sentence: 'The subject gave no answer in time.', actual: 'none in 30.0 s' },
    ]);
  });
});

test('a subject that could not be asked is inconclusive, with the reason', () => {
  const answer = {
    kind: 'unreachable',
    reason: 'nothing answers at http://127.0.0.1:9/ratkaisut (ECONNREFUSED)',
  } as const;
  expect(judge({ ...cleanHistory, answer })).toEqual({
    verdict: 'inconclusive',
    findings: [],
    reason: 'the subject could not be asked: nothing answers at http://127.0.0.1:9/ratkaisut (ECONNREFUSED)',
  });
});

describe('a check that breaks', () => {
  const broken: Check = {
    code: 'check-that-breaks',
    ofHistory: () => {
      throw new TypeError('x is not a function');
    },
  };
  const failing: Check = {
    code: 'check-that-fails',
    ofHistory: () => [{ sentence: 'No.', expected: 'yes', actual: 'no' }],
  };

  test('makes the verdict inconclusive, never failed', () => {
    expect(judge(cleanHistory, [broken])).toEqual({
      verdict: 'inconclusive',
      findings: [],
      reason: 'the check check-that-breaks broke: TypeError: x is not a function',
    });
  });

  test('does not hide what another check has found', () => {
    expect(judge(cleanHistory, [broken, failing])).toMatchObject({
      verdict: 'failed',
      findings: [{ code: 'check-that-fails' }],
      reason: expect.stringContaining('check-that-breaks'),
    });
  });
});
