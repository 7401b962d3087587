import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { anomalies } from '#generators';
import { convertVirtaRecord, defaultKoskiEnvironment, loadRegisterFolder, VirtaFailure } from '#simulators';
import { type Finished, koeajo, koeajoRunning, temporaryFolder } from './koeajo.ts';

const now = ['--now', '2026-07-01'];
const twoThousand = ['--count', '2000', '--students-per-file', '300', ...now];

const generate = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> => {
  const finished = await koeajo(['generate', ...args], { env });
  expect(finished.stderr.replace(/^.* students, .* left\n/gm, '')).toBe('');
  expect(finished.code).toBe(0);
  return finished;
};

/** Names and contents of the files of a folder. */
const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );

describe('2 000 students', () => {
  test('are the same bytes in every time zone, with any threads, in any parts, and again', async () => {
    const folder = temporaryFolder();
    const to = (name: string) => ['--out', join(folder, name)];
    await generate([...twoThousand, ...to('one'), '--workers', '1'], { TZ: 'Europe/Helsinki' });
    await generate([...twoThousand, ...to('two'), '--workers', '2'], { TZ: 'Pacific/Kiritimati' });
    await generate([...twoThousand, ...to('again'), '--workers', '1'], { TZ: 'America/Los_Angeles' });
    for (const shard of ['3/3', '1/3', '2/3']) await generate([...twoThousand, ...to('thirds'), '--shard', shard]);
    await Promise.all(['1/2', '2/2'].map((shard) => generate([...twoThousand, ...to('halves'), '--shard', shard])));
    const one = contentsOf(join(folder, 'one'));
    expect(Object.keys(one)).toEqual([
      'manifest.json',
      ...Array.from({ length: 7 }, (_, index) => `students-0000${index + 1}.ndjson`),
    ]);
    for (const name of ['two', 'again', 'thirds', 'halves']) {
      expect(contentsOf(join(folder, name)), name).toEqual(one);
    }
  }, 240_000);
});

describe('a run that ends too early', () => {
  const started = (args: readonly string[]) => {
    const child = spawn(process.execPath, [resolve('dist/cli/main.js'), 'generate', ...args], { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, ended: new Promise<number | null>((done) => child.on('close', done)) };
  };
  const whenThereAre = async (files: number, folder: string): Promise<void> => {
    while (!existsSync(folder) || readdirSync(folder).filter((name) => name.endsWith('.csv')).length < files) {
      await sleep(5);
    }
  };
  const many = ['--count', '3000', '--students-per-file', '20', '--format', 'csv', ...now];

  test('killed: --resume keeps what is right, makes the rest anew, and the result is the same', async () => {
    const folder = temporaryFolder();
    const killed = join(folder, 'killed');
    const { child, ended } = started([...many, '--out', killed]);
    await whenThereAre(4, killed);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(killed, 'manifest.json'))).toBe(false);
    writeFileSync(join(killed, 'students-00002.csv'), 'broken');
    writeFileSync(join(killed, 'students-00009.csv.123.tmp'), 'half a fi');
    const refused = await koeajo(['generate', ...many, '--out', killed]);
    expect(refused).toMatchObject({ code: 64, stderr: expect.stringContaining('[dataset-exists]') });
    const { stdout } = await generate([...many, '--out', killed, '--resume', '--json']);
    const { kept, files, complete } = JSON.parse(stdout);
    expect(complete).toBe(true);
    expect(files).toBe(150);
    expect(kept).toBeGreaterThanOrEqual(2);
    await generate([...many, '--out', join(folder, 'whole')]);
    expect(contentsOf(killed)).toEqual(contentsOf(join(folder, 'whole')));
  }, 240_000);

  test.each(['1', '2'])('Ctrl-C is heard while a large file is made, %s threads', async (workers) => {
    const folder = join(temporaryFolder(), 'large');
    const large = ['--count', '20000', '--students-per-file', '10000', ...now, '--out', folder, '--workers', workers];
    const { child, ended } = started(large);
    while (!existsSync(folder) || readdirSync(folder).length === 0) await sleep(5);
    await sleep(1000);
    const asked = performance.now();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(performance.now() - asked).toBeLessThan(1500);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  const manifests: string[] = [];
  test.each(['1', '2'])(
    'stopped with Ctrl-C, %s threads: whole files only, and no others; --resume gives the same bytes whenever it was',
    async (workers) => {
      const folder = join(temporaryFolder(), 'stopped');
      const { child, ended } = started([...many, '--out', folder, '--workers', workers]);
      await whenThereAre(2, folder);
      child.kill('SIGINT');
      expect(await ended).toBe(130);
      const names = readdirSync(folder);
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(names).not.toContain('manifest.json');
      for (const name of names.filter((one) => one.endsWith('.csv'))) {
        expect(readFileSync(join(folder, name), 'utf8').split('\n').length, name).toBe(22);
      }
      await generate([...many, '--out', folder, '--workers', workers, '--resume']);
      manifests.push(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      expect(manifests.at(-1)).toBe(manifests[0]);
    },
    120_000,
  );
});

describe('what is in the folder', () => {
  const few = ['--count', '20', '--students-per-file', '10', ...now];

  test('a damaged or a lost file of a whole dataset is made again, and nothing else', async () => {
    const folder = join(temporaryFolder(), 'd');
    await generate([...few, '--out', folder]);
    const before = contentsOf(folder);
    writeFileSync(join(folder, 'students-00002.ndjson'), '');
    rmSync(join(folder, 'students-00001.ndjson'));
    await generate([...few, '--out', folder, '--resume']);
    expect(contentsOf(folder)).toEqual(before);
    const { stdout } = await generate([...few, '--out', folder, '--resume', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ complete: true, files: 2, kept: 2, students: 20 });
  });

  test.each<[string, readonly string[], string]>([
    ['another seed', ['--seed', 'other', '--resume'], 'dataset-differs'],
    ['another day', ['--now', '2026-08-01', '--resume'], 'dataset-differs'],
    ['another format', ['--format', 'csv', '--resume'], 'dataset-differs'],
    ['another number of students', ['--count', '21', '--resume'], 'dataset-differs'],
    ['the same, without --resume', [], 'dataset-exists'],
  ])('a dataset of %s is not touched', async (_, args, code) => {
    const folder = join(temporaryFolder(), 'd');
    await generate([...few, '--out', folder]);
    const before = contentsOf(folder);
    const finished = await koeajo(['generate', ...few, '--out', folder, ...args]);
    expect(finished.code).toBe(64);
    expect(finished.stderr).toContain(`[${code}]`);
    expect(finished.stderr).toMatch(/next: {2}\S/);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('something else in it is not touched either', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.docx'), 'x');
    const { code, stderr } = await koeajo(['generate', ...few, '--out', folder]);
    expect(code).toBe(64);
    expect(stderr).toContain('[dataset-folder-foreign]');
    expect(stderr).toContain('thesis.docx');
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });

  test('a folder that can not be made is told', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const { code, stderr } = await koeajo(['generate', ...few, '--out', join(folder, 'file/d')]);
    expect({ code, told: stderr.includes('[not-writable]') }).toEqual({ code: 64, told: true });
  });
});

test.each([
  [['--count', '0']],
  [['--shard', '3/2']],
  [['--now', '2026-02-30']],
  [['--format', 'xlsx']],
  [['--workers', 'many']],
  [['--students-per-file', '10001']],
  [['--anomaly-share', '0']],
  [['--anomalies', 'all', '--cover', '2']],
])('%s is wrong use', async (args) => {
  const { code, stderr } = await koeajo(['generate', '--out', 'd', ...args]);
  expect(code).toBe(64);
  expect(stderr).toContain('--help');
});

test('an error that nobody knows is refused, and every one that there is can be listed', async () => {
  const { code, stderr } = await koeajo(['generate', '--out', 'd', '--anomalies', 'a-fee-has-wings']);
  expect({ code, told: stderr.includes('[unknown-anomaly]') }).toEqual({ code: 64, told: true });
  const listed = await koeajo(['generate', '--list-anomalies']);
  expect(listed.code).toBe(0);
  for (const { name } of anomalies) expect(listed.stdout).toContain(`${name}\n`);
});

describe('the registers', () => {
  test.each(['virta-xml', 'json'])(
    'are served from a dataset of the format %s',
    async (format) => {
      const folder = join(temporaryFolder(), 'd');
      mkdirSync(folder);
      await generate(['--count', '50', '--format', format, '--realistic', '--out', folder, ...now]);
      const persons = await loadRegisterFolder(folder);
      expect(persons).toHaveLength(50);
      const found = persons.filter(
        ({ virta, koski, hakutoiveet }) => virta.length + koski.length + hakutoiveet.length > 0,
      );
      expect(found.length).toBeGreaterThan(25);
      const ports = ['koski', 'koski-mtls', 'valintarekisteri', 'control'].flatMap((name) => [`--port-${name}`, '0']);
      const { output, interrupt } = await koeajoRunning(['start', '--virta', folder, '--json', '--no-mtls', ...ports]);
      expect(JSON.parse(output).persons).toHaveLength(50);
      await interrupt();
    },
    60_000,
  );

  test('are served from a dataset with errors: Koski fails for whom the table says', async () => {
    const folder = join(temporaryFolder(), 'd');
    const errors = ['a-fee-has-decimals', 'a-fee-period-stands-twice'];
    const args = ['--count', '40', '--anomalies', errors.join(), '--anomaly-share', '10', '--format', 'virta-xml'];
    await generate([...args, '--out', folder, ...now]);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ anomalies: errors, anomalyShare: 10 });
    const [head = [], ...rows] = readFileSync(join(folder, 'expected-00001.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split(','));
    const [oid, anomaly] = ['oid', 'anomaly'].map((name) => head.indexOf(name));
    const affected = rows.filter((row) => errors.includes(row[anomaly ?? -1] ?? ''));
    expect(affected).toHaveLength(4);
    const ports = ['koski', 'koski-mtls', 'valintarekisteri', 'control'].flatMap((name) => [`--port-${name}`, '0']);
    const { output, interrupt } = await koeajoRunning(['start', '--virta', folder, '--json', '--no-mtls', ...ports]);
    const statuses = affected.map(async (row) => {
      const body = JSON.stringify({ oid: row[oid ?? -1] });
      const answer = await fetch(`${JSON.parse(output).koski.url}/oid`, { method: 'POST', headers: asMigri, body });
      return [row[anomaly ?? -1], answer.status];
    });
    expect(await Promise.all(statuses)).toEqual([
      [errors[0], 503],
      [errors[1], 200],
      [errors[0], 503],
      [errors[1], 200],
    ]);
    await interrupt();
  }, 60_000);

  test('a student a file: koeajo convert takes each', async () => {
    const folder = join(temporaryFolder(), 'd');
    await generate(['--count', '30', '--format', 'virta-xml', '--students-per-file', '1', '--out', folder, ...now]);
    const persons = await loadRegisterFolder(folder);
    const converted = persons.flatMap(({ virta }) => virta.map(({ record }) => outcomeOf(record)));
    expect(converted.length).toBeGreaterThan(20);
    expect(converted.filter((outcome) => outcome === 'rights').length).toBeGreaterThan(10);
    const { code, stdout } = await koeajo(['convert', join(folder, 'students-00001.xml')]);
    expect([0, 3]).toContain(code);
    if (code === 0) expect(Array.isArray(JSON.parse(stdout))).toBe(true);
  }, 60_000);
});

/** What the load balancer hands on. */
const asMigri = {
  'content-type': 'application/json',
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '01',
  'x-amzn-mtls-clientcert-issuer': 'CN=koeajo',
  'x-forwarded-for': '0.0.0.0',
};

const outcomeOf = (record: Parameters<typeof convertVirtaRecord>[0]): 'rights' | 'failure' => {
  try {
    convertVirtaRecord(record, defaultKoskiEnvironment);
    return 'rights';
  } catch (error) {
    if (error instanceof VirtaFailure) return 'failure';
    throw error;
  }
};
