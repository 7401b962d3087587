import { describe, expect, test } from 'vitest';
import { type RunResult, type ScenarioResult, toGitHubAnnotations, toGitHubSummary } from '#scenarios';
import { cleanHistory } from './pyynto.ts';

const passed: ScenarioResult = {
  name: 'clean-case-is-granted',
  theme: 'hakemus',
  sentence: 'A clean case is granted.',
  claims: ['DF-049'],
  verdict: 'passed',
  findings: [],
  durationMs: 12,
  history: cleanHistory,
};
const failed: ScenarioResult = {
  ...passed,
  name: 'unpaid-lukuvuosimaksu-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  verdict: 'failed',
  findings: [
    {
      code: 'no-identifier-in-a-url',
      scenario: 'unpaid-lukuvuosimaksu-goes-to-an-official',
      sentence: 'The subject wrote an identifier into a URL: 100 % of it.',
      expected: 'identifiers only in the body',
      actual: 'GET /hetu/010190-9990?a=<b> 1.2.246.562.98.00000000017',
      claims: ['DF-031'],
    },
  ],
};
const { history: _, ...unasked } = passed;
const inconclusive = (name: string): ScenarioResult => ({
  ...unasked,
  name,
  verdict: 'inconclusive',
  reason: 'the subject could not be asked: nothing answers',
});
const run: RunResult = {
  subject: './flow.ts',
  seed: 'koeajo',
  verdict: 'failed',
  counts: { passed: 1, failed: 1, inconclusive: 2, skipped: 0 },
  results: [passed, failed, inconclusive('one'), inconclusive('two')],
  durationMs: 1234,
};

describe('annotations', () => {
  const lines = toGitHubAnnotations(run, { file: 'a,b:flow.ts' }).trimEnd().split('\n');

  test('are one line for each failed scenario, escaped as GitHub wants it, and masked', () => {
    expect(lines[0]).toBe(
      '::error file=a%2Cb%3Aflow.ts,title=lukuvuosimaksu%3A unpaid-lukuvuosimaksu-goes-to-an-official::' +
        'The subject wrote an identifier into a URL: 100 %25 of it.%0Aexpected  identifiers only in the body%0A' +
        'actual    GET /hetu/010190-****?a=<b> 1.2.246.562.98.*******0017%0A' +
        'reproduce: koeajo run --subject ./flow.ts --filter unpaid-lukuvuosimaksu-goes-to-an-official',
    );
  });

  test('tell the same trouble of many scenarios once', () => {
    expect(lines.slice(1)).toEqual([
      '::error file=a%2Cb%3Aflow.ts,title=inconclusive%3A 2 scenarios::the subject could not be asked: nothing answers',
    ]);
  });

  test('stand at no file unless one is given, and nothing is said of what passed', () => {
    expect(toGitHubAnnotations(run)).toMatch(/^::error title=/);
    expect(toGitHubAnnotations({ ...run, results: [passed] })).toBe('');
  });
});

test('the job summary counts by theme and tells each finding, escaped and masked', () => {
  const summary = toGitHubSummary(run);
  expect(summary).toContain('## ❌ Koeajo: failed');
  expect(summary).toContain(
    '| theme | failed | inconclusive | passed |\n| --- | --: | --: | --: |\n| hakemus |  | 2 | 1 |',
  );
  expect(summary).toContain('<b>unpaid-lukuvuosimaksu-goes-to-an-official</b>');
  expect(summary).toContain('GET /hetu/010190-****?a=&#60;b&#62;');
  expect(summary).toContain('DF-031: MAKSETTU and VAPAUTETTU settle the fee');
  expect(summary).toContain('2 inconclusive: the subject could not be asked');
  expect(summary).not.toMatch(/010190-9990|00000000017/);
});

test('a run that fails everywhere keeps the summary within what GitHub takes', () => {
  const results = Array.from({ length: 500 }, (_, index) => ({ ...failed, name: `scenario-${index}` }));
  const summary = toGitHubSummary({ ...run, results, counts: { ...run.counts, failed: 500 } });
  expect(summary.length).toBeLessThan(1024 * 1024);
  expect(summary).toContain('and 400 more that failed');
});
