import { describe, expect, test } from 'vitest';
import { type ConformResult, toConformJson, toConformJUnit, toConformText } from '#scenarios';

const oid = '1.2.246.562.98.10000000018';
const rule = { theme: 'tls', claims: ['KM-070'], departures: [], durationMs: 12.4 } as const;
const result: ConformResult = {
  provider: 'koski',
  url: 'https://koski.example',
  verdict: 'failed',
  counts: { passed: 1, failed: 1, 'not-tested': 1, inconclusive: 1 },
  ruleCount: 4,
  durationMs: 1234.5,
  results: [
    { ...rule, id: 'a-good-certificate-is-let-in', verdict: 'passed' },
    {
      ...rule,
      id: 'an-expired-certificate-ends-the-handshake',
      verdict: 'failed',
      departures: Array.from({ length: 6 }, (_, index) => ({
        at: `question ${index + 1}`,
        expected: 'the handshake ends',
        got: `status 200 with {"oid":"${oid}"} & <more>`,
      })),
    },
    {
      ...rule,
      id: 'tls-1-3-is-spoken',
      verdict: 'not-tested',
      because: 'there is no certificate: give --cert and --key',
    },
    { ...rule, id: 'tls-1-2-is-spoken', verdict: 'inconclusive', because: 'Error: koeajo broke' },
  ],
};

describe('of a result', () => {
  test('the table says what was expected and what came, why nothing was tested, and what is known', () => {
    const text = toConformText(result, { color: false });
    expect(text).toContain(
      '✓ a-good-certificate-is-let-in\n✗ an-expired-certificate-ends-the-handshake\n    question 1\n      expected  the handshake ends\n      got       status 200',
    );
    expect(text).toContain(
      '    and 2 more like that\n    KM-070: A bad certificate ends the TLS handshake: there is no HTTP answer.',
    );
    expect(text).toContain('– tls-1-3-is-spoken  not tested because there is no certificate: give --cert and --key');
    expect(text).toMatch(
      /4 rules: 1 passed, 1 failed, 1 not tested, 1 inconclusive \(1\.2 s\)\nkoski at https:\/\/koski\.example: failed$/,
    );
  });

  test('the JSON has every departure, and the claims with their statements', () => {
    const report = JSON.parse(toConformJson(result));
    expect(report).toMatchObject({
      format: 'koeajo-conform/1',
      provider: 'koski',
      verdict: 'failed',
      durationMs: 1235,
    });
    expect(report.rules.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'passed',
      'failed',
      'not-tested',
      'inconclusive',
    ]);
    expect(report.rules[1].departures).toHaveLength(6);
    expect(report.rules[0].claims).toEqual([
      { id: 'KM-070', statement: 'A bad certificate ends the TLS handshake: there is no HTTP answer.' },
    ]);
  });

  test('the JUnit report has a failure, an error and what was skipped', () => {
    const xml = toConformJUnit(result);
    expect(xml).toContain(
      '<testsuite name="koeajo.conform.koski.tls" time="0.048" tests="4" failures="1" errors="1" skipped="1"',
    );
    expect(xml).toMatch(/<failure message="an-expired-certificate-ends-the-handshake" type="failed">/);
    expect(xml).toContain('<property name="url" value="https://koski.example"/>');
  });

  test('no report tells a whole identifier', () => {
    for (const text of [toConformText(result, { color: false }), toConformJson(result), toConformJUnit(result)]) {
      expect(text).toContain('*******0018');
      expect(text).not.toContain(oid);
    }
  });
});

test('of a provider that could not be tested the table has no rows, but the next step', () => {
  const hindrance = { verdict: 'inconclusive', reason: 'nobody listens', next: 'Start it.' } as const;
  const text = toConformText({ ...result, ...hindrance }, { color: false });
  expect(text).toMatch(/^koski was not tested: nobody listens\n {2}next: {2}Start it\.\n\n4 rules/);
});
