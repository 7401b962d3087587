import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { koeajo, temporaryFolder } from './koeajo.ts';

/** A folder with these files. */
const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

/** Each setting of `koeajo run` in this folder, and where it came from. */
const showConfig = async (
  cwd: string,
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Readonly<Record<string, readonly [unknown, string]>>> => {
  const { stdout, stderr, code } = await koeajo(['run', '--show-config', '--json', ...args], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { settings } = JSON.parse(stdout) as { readonly settings: { name: string; value: unknown; from: string }[] };
  return Object.fromEntries(settings.map(({ name, value, from }) => [name, [value, from]]));
};

test('a flag beats the environment, which beats the config, which beats the default', async () => {
  const cwd = folderOf({ 'koeajo.config.json': '{"timeout": 11, "jobs": 2, "seed": "config", "report": ["junit"]}' });
  const env = { KOEAJO_TIMEOUT: '12', KOEAJO_JOBS: '3', KOEAJO_PORT_KOSKI: '8401', KOEAJO_FILTER: '' };
  const settings = await showConfig(cwd, { args: ['--timeout', '13'], env });
  expect(settings).toMatchObject({
    timeout: [13, '--timeout'],
    jobs: [3, 'KOEAJO_JOBS'],
    portKoski: [8401, 'KOEAJO_PORT_KOSKI'],
    seed: ['config', 'koeajo.config.json'],
    report: [['junit'], 'koeajo.config.json'],
    out: ['.koeajo/reports', 'default'],
  });
  expect(settings.filter).toBeUndefined();
});

describe.each([
  [
    'ts',
    "import { defineConfig } from 'koeajo/config';\nconst seconds: number = 21;\nexport default defineConfig({ timeout: seconds });",
  ],
  ['mts', "import type { KoeajoConfig } from 'koeajo/config';\nexport default { timeout: 21 } satisfies KoeajoConfig;"],
  ['js', 'export default { timeout: 21 };'],
  ['mjs', 'export default await Promise.resolve({ timeout: 21 });'],
  ['json', '{"$schema": "koeajo", "timeout": 21}'],
])('koeajo.config.%s', (ending, text) => {
  test('is found and read', async () => {
    const settings = await showConfig(folderOf({ [`koeajo.config.${ending}`]: text }));
    expect(settings.timeout).toEqual([21, `koeajo.config.${ending}`]);
  });
});

test('another file can be named', async () => {
  const cwd = folderOf({ 'ci.json': '{"timeout": 5}', 'koeajo.config.json': '{"timeout": 6}' });
  expect((await showConfig(cwd, { args: ['--config', 'ci.json'] })).timeout).toEqual([5, 'ci.json']);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[], string, string]>([
  [
    'a key that is not known',
    { 'koeajo.config.json': '{"timeuot": 5}' },
    [],
    'config-invalid',
    'did you mean timeout?',
  ],
  [
    'a value of the wrong kind',
    { 'koeajo.config.json': '{"jobs": "two"}' },
    [],
    'config-invalid',
    'jobs must be an integer',
  ],
  [
    'a report that does not exist',
    { 'koeajo.config.js': 'export default { report: ["pdf"] }' },
    [],
    'config-invalid',
    '"junit"',
  ],
  [
    'a module without a default export',
    { 'koeajo.config.js': 'export const timeout = 5' },
    [],
    'config-not-loadable',
    'default export',
  ],
  ['JSON that breaks off', { 'koeajo.config.json': '{' }, [], 'config-not-loadable', 'koeajo.config.json'],
  ['a module that throws', { 'koeajo.config.ts': 'throw new Error("no luck")' }, [], 'config-not-loadable', 'no luck'],
  ['two of them', { 'koeajo.config.json': '{}', 'koeajo.config.ts': '' }, [], 'config-ambiguous', '--config'],
  ['one that is not there', {}, ['--config', 'nowhere.json'], 'config-missing', 'koeajo init'],
])('%s is refused, and the user is told what to do', async (_, files, args, errorCode, words) => {
  const { code, stderr } = await koeajo(['run', '--list', ...args], { cwd: folderOf(files) });
  expect(code).toBe(64);
  expect(stderr).toContain(`[${errorCode}]`);
  expect(stderr).toContain(words);
});

test('a value in the environment that cannot be used is told with the name of the variable', async () => {
  const { code, stderr } = await koeajo(['run', '--list'], { env: { KOEAJO_JOBS: 'many' } });
  expect(code).toBe(64);
  expect(stderr).toContain("from env 'KOEAJO_JOBS'");
});

test('koeajo start reads the config and the environment too', async () => {
  const cwd = folderOf({ 'koeajo.config.json': '{"environment": "missing.json"}' });
  const { code, stderr } = await koeajo(['start'], { cwd });
  expect({ code, told: stderr.includes('missing.json') }).toEqual({ code: 64, told: true });
});

test('for people the settings are a table, with the file they come from', async () => {
  const cwd = folderOf({ 'koeajo.config.json': '{"subject": "reference"}' });
  const { stdout } = await koeajo(['run', '--show-config'], { cwd });
  expect(stdout).toContain('config file: koeajo.config.json');
  expect(stdout).toMatch(/^subject +reference +koeajo\.config\.json$/m);
});
