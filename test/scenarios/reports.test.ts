import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { createConsoleReport, type RunResult, type ScenarioResult, toJsonReport, toJUnitReport } from '#scenarios';
import { cleanHistory } from './pyynto.ts';

const passed: ScenarioResult = {
  name: 'clean-case-is-granted',
  theme: 'hakemus',
  sentence: 'A clean case is granted.',
  claims: ['DF-049'],
  verdict: 'passed',
  findings: [],
  durationMs: 12.4,
  history: cleanHistory,
};
const failed: ScenarioResult = {
  ...passed,
  name: 'unpaid-lukuvuosimaksu-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  claims: ['DF-031'],
  verdict: 'failed',
  findings: [
    {
      code: 'no-identifier-in-a-url',
      scenario: 'unpaid-lukuvuosimaksu-goes-to-an-official',
      sentence: 'The subject wrote an identifier of the applicant into a URL.',
      expected: 'identifiers only in the body of a POST',
      actual: 'GET /hetu/010190-9990?a=<b>&c=]]>\u0007 1.2.246.562.98.00000000017',
      claims: ['DF-031'],
    },
  ],
};
const inconclusive: ScenarioResult = {
  ...passed,
  name: 'erasmus-exchange-goes-to-an-official',
  theme: 'opintopaikka',
  verdict: 'inconclusive',
  reason: 'the subject could not be asked: nothing answers',
};
const skipped: ScenarioResult = {
  ...passed,
  name: 'turvakielto-goes-to-an-official',
  theme: 'henkilollisyys',
  verdict: 'skipped',
  reason: 'enough scenarios had failed',
};
const run: RunResult = {
  subject: 'cmd:python3 flow.py',
  seed: 'koeajo',
  verdict: 'failed',
  counts: { passed: 1, failed: 1, inconclusive: 1, skipped: 1 },
  results: [passed, failed, inconclusive, skipped],
  durationMs: 1234,
};

describe('the console report', () => {
  const report = createConsoleReport(run, { color: false });

  test('is one line for a scenario that passed', () => {
    expect(report.scenario(passed)).toBe('✓ clean-case-is-granted 12 ms');
  });

  test('tells a finding with expected, actual, the claims in words and how to see it again', () => {
    expect(report.scenario(failed).split('\n')).toEqual([
      '✗ unpaid-lukuvuosimaksu-goes-to-an-official 12 ms',
      '    The subject wrote an identifier of the applicant into a URL. [no-identifier-in-a-url]',
      '      expected  identifiers only in the body of a POST',
      '      actual    GET /hetu/010190-****?a=<b>&c=]]>\u0007 1.2.246.562.98.*******0017',
      '    DF-031: MAKSETTU and VAPAUTETTU settle the fee of the first year; MAKSAMATTA does not.',
      "    reproduce: koeajo run --subject 'cmd:python3 flow.py' --filter unpaid-lukuvuosimaksu-goes-to-an-official",
    ]);
  });

  test('says why a scenario is inconclusive or was skipped', () => {
    expect(report.scenario(inconclusive)).toBe(
      '? erasmus-exchange-goes-to-an-official 12 ms\n    inconclusive: the subject could not be asked: nothing answers',
    );
    expect(report.scenario(skipped)).toContain('\n    skipped: enough scenarios had failed');
  });

  test('sums up', () => {
    expect(report.summary(run)).toBe(
      '4 scenarios: 1 failed, 1 inconclusive, 1 passed, 1 skipped (1.2 s, seed koeajo)\ncmd:python3 flow.py: failed',
    );
  });

  test('is coloured only when asked', () => {
    expect(createConsoleReport(run, { color: true }).scenario(failed)).toContain('\u001b[31m✗');
    expect(report.scenario(failed) + report.summary(run)).not.toContain('\u001b');
  });

  test('names another seed in the line that reproduces', () => {
    expect(createConsoleReport({ ...run, seed: 'a b' }, { color: false }).scenario(failed)).toMatch(/ --seed 'a b'$/m);
  });
});

describe('the JUnit report', () => {
  const xml = toJUnitReport(run);
  const find = <T>(path: string, read: (value: string) => T): T => {
    const document = XmlDocument.fromString(xml);
    try {
      return read(document.eval(path) as unknown as string);
    } finally {
      document.dispose();
    }
  };
  const text = (path: string) => find(`string(${path})`, String);

  test('counts tests, failures, errors and skipped, in a suite for each theme', () => {
    expect(text('count(/testsuites/testsuite)')).toBe('4');
    expect(
      ['tests', 'failures', 'errors', 'skipped'].map((name) => text(`sum(/testsuites/testsuite/@${name})`)),
    ).toEqual(['4', '1', '1', '1']);
    expect(text('//testcase[skipped]/@name')).toBe('turvakielto-goes-to-an-official');
    expect(text('//testcase[error]/error/@message')).toBe('the subject could not be asked: nothing answers');
  });

  test('has no element and no attribute that the schema of Jenkins’ xUnit plugin lacks', () => {
    const allowed: Readonly<Record<string, string>> = {
      testsuites: 'name tests failures errors',
      testsuite: 'name time tests failures errors skipped',
      properties: '',
      property: 'name value',
      testcase: 'classname name time',
      failure: 'message type',
      error: 'message type',
      skipped: '',
      'system-out': '',
    };
    const surprises = [
      ...xml.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').matchAll(/<([\w-]+)((?: [\w-]+="[^"]*")*)\/?>/g),
    ].flatMap(([, element = '', attributes = '']) =>
      [...attributes.matchAll(/ ([\w-]+)=/g)]
        .map(([, attribute = '']) => attribute)
        .filter((attribute) => !allowed[element]?.split(' ').includes(attribute))
        .concat(allowed[element] === undefined ? [element] : []),
    );
    expect(surprises).toEqual([]);
    expect(text('count(//testcase/properties)')).toBe('0');
  });

  test('says in the output of a case what it shows and why it was skipped', () => {
    expect(text('//testcase[skipped]/system-out')).toBe(
      'A clean case is granted.\nenough scenarios had failed\nclaims: DF-049',
    );
  });

  test('names each case by theme and sentence, with its time in seconds', () => {
    expect(text('//testcase[failure]/@classname')).toBe('koeajo.lukuvuosimaksu');
    expect(text('//testcase[failure]/@name')).toBe('unpaid-lukuvuosimaksu-goes-to-an-official');
    expect(text('//testcase[failure]/@time')).toBe('0.012');
    expect(text('//testsuite[1]/properties/property[@name="seed"]/@value')).toBe('koeajo');
  });

  test('tells the finding whole, also where it has what XML does not like, and masks identifiers', () => {
    expect(text('//failure/@type')).toBe('no-identifier-in-a-url');
    expect(text('//failure')).toContain('actual    GET /hetu/010190-****?a=<b>&c=]]> 1.2.246.562.98.*******0017');
    expect(text('//failure')).toContain('reproduce: koeajo run --subject');
    expect(xml).not.toMatch(/010190-9990|00000000017/);
  });
});

describe('the JSON report', () => {
  test('holds verdicts, findings, claims in words and the answer, without an identifier', () => {
    const json = toJsonReport(run);
    expect(json).not.toMatch(/010190-9990|00000000017/);
    const report = JSON.parse(json);
    expect(report).toMatchObject({
      format: 'koeajo-report/1',
      subject: 'cmd:python3 flow.py',
      verdict: 'failed',
      counts: run.counts,
      durationMs: 1234,
    });
    expect(report.scenarios[1]).toMatchObject({
      name: failed.name,
      verdict: 'failed',
      claims: [{ id: 'DF-031', statement: expect.stringContaining('MAKSETTU') }],
      reproduce: expect.stringContaining(failed.name),
    });
    expect(report.scenarios[0].answer.kind).toBe('answered');
    expect(report.scenarios[0].history).toBeUndefined();
    // The registers gave nothing here, so whatever the rules need is missing.
    expect(report.minimisation).toMatchObject([
      { menettely: 'ensimmainen-lupa', register: 'koski', strangers: 0 },
      { menettely: 'ensimmainen-lupa', register: 'valintarekisteri', strangers: 0 },
    ]);
    expect(report.minimisation[0].fields).toContainEqual({
      path: 'opiskeluoikeudet.lisätiedot.maksettavatLukuvuosimaksut',
      served: 0,
      neededBy: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
    });
  });
});
