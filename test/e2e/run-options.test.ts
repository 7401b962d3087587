import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { koeajo, koeajoRunning, temporaryFolder } from './koeajo.ts';

/** A folder with these files. */
const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const unpaid = 'unpaid-lukuvuosimaksu-goes-to-an-official';
const clean = 'clean-application-to-a-university-is-granted';

describe('scenarios are chosen', () => {
  const list = async (...args: readonly string[]) => {
    const { code, stdout } = await koeajo(['run', '--list', '--json', ...args]);
    expect(code).toBe(0);
    return JSON.parse(stdout) as { name: string; theme: string; menettely: string; tags: string[] }[];
  };

  test('by procedure, tag and rule set; the list is JSON when asked', async () => {
    const extended = await list('--menettely', 'jatkolupa');
    expect(extended.length).toBeGreaterThan(5);
    expect(new Set(extended.map(({ menettely }) => menettely))).toEqual(new Set(['jatkolupa']));
    const boundaries = await list('--tag', 'boundary');
    expect(boundaries.every(({ tags }) => tags.includes('boundary'))).toBe(true);
    expect((await list('--rule-set', 'kortti-2024-04-25')).every(({ menettely }) => menettely === 'kortti')).toBe(true);
  });

  test('and what is heavy only by its tag', async () => {
    expect((await list()).some(({ tags }) => tags.includes('heavy'))).toBe(false);
    expect((await list('--tag', 'heavy')).length).toBeGreaterThan(0);
  });
});

describe('expected failures', () => {
  const run = (list: string) =>
    koeajo(['run', '--subject', 'careless', '--filter', unpaid, '--expected-failures', 'known.txt'], {
      cwd: folderOf({ 'known.txt': list }),
    });

  test('pass', async () => {
    const { code, stdout } = await run(`# known since spring\n${unpaid}  # soon mended\n\n`);
    expect(stdout).toContain('it fails, as expected');
    expect(code).toBe(0);
  });

  test('that no longer happen fail, so that the list stays true', async () => {
    const cwd = folderOf({ 'known.txt': `${clean}\n` });
    const args = ['run', '--subject', 'reference', '--filter', clean, '--expected-failures', 'known.txt'];
    const { code, stdout } = await koeajo(args, { cwd });
    expect(stdout).toContain('expected failure no longer happens');
    expect(code).toBe(1);
  });

  test('with a name that no scenario has are wrong use, and so is a list that is not there', async () => {
    const misspelt = await run('unpaid-lukuvuosimaksu\n');
    expect([misspelt.code, misspelt.stderr.includes('[unknown-expected-failure]')]).toEqual([64, true]);
    const missing = await koeajo(['run', '--subject', 'careless', '--expected-failures', 'nowhere.txt']);
    expect([missing.code, missing.stderr.includes('[expected-failures-missing]')]).toEqual([64, true]);
  });
});

test('--json prints the report and nothing else; the files are named on stderr', async () => {
  const { code, stdout, stderr } = await koeajo([
    ...['run', '--subject', 'careless', '--filter', unpaid, '--json', '--report', 'html'],
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ format: 'koeajo-report/1', verdict: 'failed', counts: { failed: 1 } });
  expect(stderr).toContain('report.html');
});

test('without console among the reports only the summary is told', async () => {
  const { stdout } = await koeajo(['run', '--subject', 'reference', '--filter', clean, '--report', 'junit']);
  expect(stdout).not.toContain('✓');
  expect(stdout).toContain('reference: passed');
});

test('GitHub gets annotations at the file of the subject, and a summary of the job', async () => {
  const cwd = folderOf({
    'flow.mjs': 'export const decide = () => ({ outcome: "pending", conditions: [] });',
    'summary.md': '# before\n',
  });
  const { code, stdout } = await koeajo(
    ['run', '--subject', './flow.mjs', '--filter', clean, '--report', 'console,github'],
    { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } },
  );
  expect(code).toBe(1);
  expect(stdout).toContain(`::error file=./flow.mjs,title=hakemus%3A ${clean}::`);
  const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
  expect(summary).toMatch(/^# before\n## ❌ Koeajo: failed/);
});

test('--bail stops after so many failures, and tells what was skipped', async () => {
  const cwd = folderOf({ 'flow.mjs': 'export const decide = () => ({ outcome: "pending", conditions: [] });' });
  const { code, stdout } = await koeajo(
    ['run', '--subject', './flow.mjs', '--filter', 'toimeentulo', '--bail', '2', '--jobs', '1'],
    { cwd },
  );
  expect(code).toBe(1);
  expect(stdout).toMatch(/2 failed, \d+ skipped/);
});

test('--retry tries again what did not pass, and tells it', async () => {
  const flow = `let asked = 0;
    export const decide = async (pyynto) => {
      if (asked++ === 0) throw new Error('not yet awake');
      return { unsupported: 'ensimmainen-lupa' };
    };`;
  const cwd = folderOf({ 'flow.mjs': flow });
  const args = ['run', '--subject', './flow.mjs', '--filter', clean, '--json'];
  const once = await koeajo(args, { cwd });
  expect(JSON.parse(once.stdout).scenarios[0]).toMatchObject({ verdict: 'failed' });
  const again = await koeajo([...args, '--retry', '1'], { cwd });
  expect(JSON.parse(again.stdout).scenarios[0]).toMatchObject({ verdict: 'skipped', attempts: 2 });
});

test('Ctrl-C ends a run with 130 when what has begun is finished, and the reports are written', async () => {
  const flow = 'export const decide = () => new Promise(() => {});';
  const cwd = folderOf({ 'flow.mjs': flow });
  const args = ['run', '--subject', './flow.mjs', '--jobs', '1', '--timeout', '1', '--report', 'console,json'];
  const { interrupt } = await koeajoRunning(args, { cwd, until: 'scenarios' });
  const { code, stdout, stderr } = await interrupt();
  expect(code).toBe(130);
  expect(stderr).toContain('Stopping');
  expect(stdout).toContain('skipped: the run was interrupted');
  expect(readdirSync(join(cwd, '.koeajo/reports'))).toEqual(['report.json']);
});

describe('histories', () => {
  test('are one whole file for each scenario, and replay judges them again with the same reports and exit code', async () => {
    const cwd = temporaryFolder();
    const args = ['run', '--subject', 'careless', '--filter', 'lukuvuosimaksu', '--history', 'h', '--report', 'json'];
    const run = await koeajo(args, { cwd });
    expect(run.code).toBe(1);
    const { scenarios } = JSON.parse(readFileSync(join(cwd, '.koeajo/reports/report.json'), 'utf8'));
    const names = scenarios.map(({ name }: { readonly name: string }) => `${name}.json`).sort();
    expect(readdirSync(join(cwd, 'h')).sort()).toEqual(names);
    const replayed = await koeajo(['replay', 'h', '--report', 'json', '--out', 'again'], { cwd });
    expect(replayed.code).toBe(1);
    const compared = await koeajo(['compare', 'again', '.koeajo/reports/report.json'], { cwd });
    expect(compared.stdout).toContain('A and B did the same.');
    expect(compared.code).toBe(0);
    const one = await koeajo(['replay', `h/${unpaid}.json`], { cwd });
    expect([one.code, one.stdout.includes(`✗ ${unpaid}`)]).toEqual([1, true]);
  });

  test.each([
    ['nowhere', 'history-missing'],
    ['empty', 'history-missing'],
    ['other.json', 'history-invalid'],
  ])('%s is told to be none', async (path, errorCode) => {
    const cwd = folderOf({ 'other.json': '{}' });
    mkdirSync(join(cwd, 'empty'));
    const { code, stderr } = await koeajo(['replay', path], { cwd });
    expect([code, stderr.includes(`[${errorCode}]`)]).toEqual([64, true]);
  });
});

describe('koeajo compare', () => {
  test('runs two implementations and shows where they part', async () => {
    const { code, stdout } = await koeajo(['compare', 'reference', 'careless', '--filter', unpaid]);
    expect(stdout).toMatch(/outcome +to-official +automatic-grant/);
    expect(code).toBe(1);
  });

  test('of one with itself finds nothing, and prints JSON when asked', async () => {
    const { code, stdout } = await koeajo(['compare', 'reference', 'reference', '--filter', clean, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ isEqual: true, a: { subject: 'reference' } });
    expect(code).toBe(0);
  });

  test('refuses a file that is no report, and one that is not there', async () => {
    const cwd = folderOf({ 'other.json': '{"format": "something"}' });
    const { code, stderr } = await koeajo(['compare', 'other.json', 'reference'], { cwd });
    expect([code, stderr.includes('[report-invalid]')]).toEqual([64, true]);
    const missing = await koeajo(['compare', 'before', 'after'], { cwd });
    expect([missing.code, missing.stderr.includes('[nothing-to-compare]')]).toEqual([64, true]);
  });
});
