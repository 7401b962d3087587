import { describe, expect, test } from 'vitest';
import { generateStudent, stream, toHakemus, toPersonDocuments, toRekisteritiedot } from '#generators';
import { createOracle, type OracleCase } from '#scenarios';

const oracle = createOracle();
type Fault = OracleCase['faults'][number];
const koski = { simulator: 'koski-migri' } as const;
const valintarekisteri = { simulator: 'valintarekisteri-migri' } as const;

const toCase = (faults: readonly Fault[], hetu?: 'artificial'): OracleCase => {
  const at = { ratkaisuhetki: '2026-07-01T12:00:00+03:00' };
  const student = generateStudent(stream('faults'), hetu ? { hetu } : {}, { now: '2026-07-01' });
  return {
    documents: toPersonDocuments(student),
    pyynto: { hakemus: toHakemus(student, at), rekisteritiedot: toRekisteritiedot(student, at), ...at },
    faults,
  };
};

const outcomes = async (fault: Fault, hetu?: 'artificial') => (await oracle(toCase([fault], hetu), 30_000)).allowed;
const silenced = ['to-official', 'pending'];
const granted = ['automatic-grant'];

describe('a register that answers within three attempts has answered', () => {
  test.each<[string, Fault]>([
    ['a 503 twice', { where: koski, when: { nth: { from: 1, to: 2 } }, effect: { kind: 'status', status: 503 } }],
    ['a connection cut once', { when: { nth: 1 }, effect: { kind: 'cut', at: 'in-body' } }],
    ['half a document once', { where: valintarekisteri, when: { nth: 1 }, effect: { kind: 'truncated-json' } }],
    ['a session that has ended', { where: valintarekisteri, when: { nth: 1 }, effect: { kind: 'session-expired' } }],
    ['VIRTA down once', { where: koski, when: { nth: 1 }, effect: { kind: 'virta-down' } }],
    ['a late answer', { where: koski, effect: { kind: 'latency', ms: 29_999 } }],
    ['a fault from the fourth attempt on', { when: { nth: { from: 4 } }, effect: { kind: 'status', status: 500 } }],
    [
      'a fault of the road through Koski',
      { where: { ...koski, endpoint: '/valinta/oid' }, effect: { kind: 'status', status: 500 } },
    ],
    ['VIRTA down, seen from Valintarekisteri', { where: valintarekisteri, effect: { kind: 'virta-down' } }],
    [
      'the matriculation register down, which nobody asks without a hetu',
      { where: koski, effect: { kind: 'ytr-down' } },
    ],
  ])('%s', async (_name, fault) => {
    expect(await outcomes(fault)).toEqual(granted);
  });
});

describe('a register that does not is silent', () => {
  test.each<[string, Fault, 'artificial'?]>([
    ['a 503 three times', { where: koski, when: { nth: { from: 1, to: 3 } }, effect: { kind: 'status', status: 503 } }],
    [
      'a refusal, which another attempt would only repeat',
      { where: koski, when: { nth: 1 }, effect: { kind: 'status', status: 403 } },
    ],
    ['a body that is no JSON', { where: valintarekisteri, effect: { kind: 'malformed-json' } }],
    ['an answer after the time limit', { where: koski, effect: { kind: 'latency', ms: 30_000 } }],
    ['VIRTA down', { where: koski, effect: { kind: 'virta-down' } }],
    [
      'the matriculation register down, which is asked by hetu',
      { where: koski, effect: { kind: 'ytr-down' } },
      'artificial',
    ],
  ])('%s', async (_name, fault, hetu) => {
    expect(await outcomes(fault, hetu)).toEqual(silenced);
  });
});

test("Koski's 404 is heard at once: it knows nobody", async () => {
  const { conditions } = await oracle(
    toCase([{ where: koski, when: { nth: 1 }, effect: { kind: 'status', status: 404 } }]),
    30_000,
  );
  expect(conditions.find(({ id }) => id === 'registers-have-answered')?.state).toBe('met');
});

test('what rests on a silent register may be left unknown; what does not may not', async () => {
  const { conditions } = await oracle(
    toCase([{ where: valintarekisteri, effect: { kind: 'status', status: 500 } }]),
    30_000,
  );
  const allowedOf = (name: string) => conditions.find(({ id }) => id === name)?.allowed;
  expect(allowedOf('applicant-is-a-third-country-national')).toEqual(['met', 'unknown']);
  expect(allowedOf('opiskelupaikka-is-confirmed-by-a-register')).toEqual(['not-met', 'unknown']);
  expect(allowedOf('toimeentulo-is-sufficient')).toEqual(['met']);
});
