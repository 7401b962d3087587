import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { coveringTraits, generateStudent, stream, toPersonDocuments } from '#generators';
import { koeajo, temporaryFolder } from './koeajo.ts';

const persons = coveringTraits({ strength: 2 }).map((traits, index) =>
  toPersonDocuments(generateStudent(stream('coverage').fork(String(index)), traits, { now: '2026-06-15' })),
);

const toLines = (items: readonly unknown[]) => `${items.map((item) => JSON.stringify(item)).join('\n')}\n`;

/** A dataset in a folder of its own. */
const datasetOf = (files: Readonly<Record<string, string>>): string => {
  const folder = join(temporaryFolder(), 'students');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const half = persons.filter((_, index) => index % 2 === 0);

test('a covering dataset covers every feasible pair, in blocks of either format', async () => {
  const middle = 100;
  const dataset = datasetOf({
    'students-00001.ndjson': toLines(persons.slice(0, middle)),
    'students-00002.json': JSON.stringify(persons.slice(middle)),
    'manifest.json': '{}',
  });
  const { code, stdout, stderr } = await koeajo(['coverage', dataset]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`${persons.length} persons`);
  expect(stdout).toMatch(/100\.0 % +(\d+) of \1 pairs/);
  expect(stdout).not.toContain('Missing');
});

test('what koeajo generate --cover 2 writes covers every feasible pair', async () => {
  const cwd = temporaryFolder();
  const generated = await koeajo(['generate', '--cover', '2', '--format', 'ndjson', '--out', 'cases'], { cwd });
  expect(generated).toMatchObject({ code: 0 });
  const { code, stdout } = await koeajo(['coverage', 'cases'], { cwd });
  expect(stdout).toMatch(/100\.0 % +(\d+) of \1 pairs/);
  expect(code).toBe(0);
});

test('what is missing is named, and the exit code tells that it is missing', async () => {
  const dataset = datasetOf({ 'students-00001.ndjson': toLines(half) });
  const { code, stdout } = await koeajo(['coverage', dataset]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/Missing pairs:\n( {2}\S+ \S+ \+ \S+ \S+\n){20} {2}and \d+ more \(--all names them\)/);
  const json = await koeajo(['coverage', dataset, '--json', '--all', '--min', '50']);
  expect(json.code).toBe(0);
  const { persons: counted, missing, coverages } = JSON.parse(json.stdout);
  expect(counted).toBe(half.length);
  expect(missing.length).toBe(coverages[1].missingCount);
  expect(coverages[1].feasible - coverages[1].covered).toBe(missing.length);
});

test('a folder as koeajo start takes is measured too', async () => {
  const dataset = datasetOf({ 'persons.json': JSON.stringify(persons.slice(0, 20)) });
  const { code, stdout } = await koeajo(['coverage', dataset, '--strength', '1']);
  expect(code).toBe(1);
  expect(stdout).toContain('20 persons');
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['a table', { 'students-00001.csv': 'a,b\n' }, 'dataset-format'],
  ['a line that is no record', { 'students-00001.ndjson': '{"henkilo":{}}\n' }, 'dataset-record'],
  ['a block that breaks off', { 'students-00001.json': '[{' }, 'dataset-record'],
  [
    'an identifier that may be real',
    {
      'students-00001.ndjson': toLines([
        { ...persons[0], henkilo: { ...persons[0]?.henkilo, oid: '1.2.246.562.24.00000000001' } },
      ]),
    },
    'real-identifier',
  ],
])('%s is refused with a next step', async (_, files, errorCode) => {
  const { code, stderr } = await koeajo(['coverage', datasetOf(files)]);
  expect(code).toBe(64);
  expect(stderr).toContain(`[${errorCode}]`);
  expect(stderr).toMatch(/next: {2}\S/);
});

test('a strength that does not exist is wrong use', async () => {
  expect((await koeajo(['coverage', '.', '--strength', '4'])).code).toBe(64);
  expect((await koeajo(['coverage', '.', '--min', 'all'])).code).toBe(64);
  expect((await koeajo(['coverage', 'nowhere'])).stderr).toContain('[folder-missing]');
});

const startBrowser = async (): Promise<Browser | string> => {
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
  } catch (error) {
    return `no browser can be started here: ${(error as Error).message.split('\n')[0]}`;
  }
};

test('the page shows the matrix in a browser, and a number leads to its example', async ({ skip }) => {
  const folder = datasetOf({ 'students-00001.ndjson': toLines(half) });
  const file = join(temporaryFolder(), 'coverage.html');
  expect((await koeajo(['coverage', folder, '--html', file, '--min', '0'])).code).toBe(0);
  const browser = await startBrowser();
  if (typeof browser === 'string') return skip(browser);
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const matrix = page.getByRole('table', { name: /states of their right/ });
    expect(await matrix.getByRole('rowheader').count()).toBeGreaterThan(15);
    expect(await matrix.getByRole('columnheader', { name: 'full-scholarship', exact: true }).count()).toBe(1);
    expect(await page.locator('#missing tr').count()).toBeGreaterThan(10);
    const number = matrix.getByRole('link').first();
    const target = await number.getAttribute('href');
    await number.click();
    const example = page.locator(target ?? '');
    expect(await example.isVisible()).toBe(true);
    expect(await example.locator('code').innerText()).toMatch(/^1\.2\.246\.562\.98\.\d{11}$/);
    expect(await matrix.locator('td.never').first().getAttribute('title')).toMatch(/\.$/);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  } finally {
    await browser.close();
  }
});
