import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finished, koeajoRunning } from './koeajo.ts';

// Whoever installs Koeajo has the tarball and what it depends on: nothing else of this repository may be needed.
const examples = ['msw', 'vitest', 'client'] as const;
const forTypes = ['typescript', '@types/node'];
let project: string;
let packed: string;
let files: readonly string[];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'koeajo-tarball-'));
  packed = join(project, 'node_modules/koeajo');
  mkdirSync(packed, { recursive: true });
  const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project]);
  const [tarball] = JSON.parse(report.toString());
  execFileSync('tar', ['-xzf', join(project, tarball.filename), '-C', packed, '--strip-components', '1']);
  files = readdirSync(packed, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packed.length + 1));
  const needed = examples.flatMap((name) => {
    cpSync(join('examples', name), join(project, name), { recursive: true });
    const { dependencies, devDependencies } = readJson(join(project, name, 'package.json'));
    return Object.keys({ ...dependencies, ...devDependencies }).filter((dependency) => dependency !== 'koeajo');
  });
  for (const dependency of new Set([...Object.keys(manifest().dependencies), ...needed, ...forTypes])) link(dependency);
  mkdirSync(join(project, 'node_modules/.bin'));
  symlinkSync(resolve('node_modules/.bin/vitest'), join(project, 'node_modules/.bin/vitest'));
  // As npm does with what `bin` names.
  const main = join(packed, manifest().bin.koeajo);
  chmodSync(main, 0o755);
  symlinkSync(main, join(project, 'node_modules/.bin/koeajo'));
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = () => readJson(join(packed, 'package.json'));
const link = (dependency: string): void => {
  const place = join(project, 'node_modules', dependency);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve('node_modules', dependency), place);
};

const run = async (folder: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<Finished> => {
  const PATH = `${join(project, 'node_modules/.bin')}:${dirname(process.execPath)}:/usr/bin:/bin`;
  const child = spawn('sh', ['-c', command], { cwd: join(project, folder), env: { PATH, NO_COLOR: '1', ...env } });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { code, stdout, stderr };
};

const runScript = (script: string): Promise<Finished> =>
  run('.', 'node --input-type=module -e "$SCRIPT"', { SCRIPT: script });

describe('in the tarball', () => {
  test('is what is meant to ship, and nothing else', () => {
    const kinds = [
      /^(README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/,
      /^dist\/([a-z]+|chunk-\w+|cli\/(main|[a-z-]+worker|chunk-\w+))\.js$/,
      /^dist\/types\/(contracts|generators|simulators|scenarios|cli\/config)\/.*\.d\.ts$/,
      /^contracts\/(schemas|openapi|pacts)\/[\w.-]+\.json$/,
      /^docs\/[\w./-]+$/,
    ];
    expect(files.filter((file) => !kinds.some((kind) => kind.test(file)))).toEqual([]);
    for (const kind of kinds)
      expect(
        files.some((file) => kind.test(file)),
        `${kind}`,
      ).toBe(true);
  });

  test('no path of the machine that built it stands anywhere', () => {
    const paths = [resolve('.'), homedir()].filter((path) => path.length > 1).map((path) => `${path}/`);
    const texts = files.filter((file) => !file.endsWith('.png'));
    const telling = texts.filter((file) => {
      const content = readFileSync(join(packed, file), 'utf8');
      return paths.some((path) => content.includes(path));
    });
    expect(telling).toEqual([]);
  });

  test('every door is there, with its types, and opens', async () => {
    const doors = Object.entries<string | { types: string }>(manifest().exports);
    const modules = doors.flatMap(([name, target]) =>
      typeof target === 'string' ? [] : [[name.slice(2), target.types]],
    );
    expect(modules.map(([name]) => name)).toEqual(expect.arrayContaining(['contracts', 'client', 'msw', 'vitest']));
    for (const [, types = ''] of modules) expect(files).toContain(types.slice(2));
    // That for vitest opens inside of vitest only, as its example shows.
    const open = modules.map(([name]) => `koeajo/${name}`).filter((name) => name !== 'koeajo/vitest');
    const data = files.flatMap((file) => /^contracts\/((?:schemas|openapi)\/.*)/.exec(file)?.slice(1) ?? []);
    const { stderr, stdout } = await runScript(`
      const { existsSync } = await import('node:fs');
      const { fileURLToPath } = await import('node:url');
      const isThere = (name) => existsSync(fileURLToPath(import.meta.resolve('koeajo/' + name)));
      const empty = [];
      for (const door of ${JSON.stringify(open)}) if (Object.keys(await import(door)).length === 0) empty.push(door);
      const missing = ${JSON.stringify(['vitest', 'package.json', ...data])}.filter((name) => !isThere(name));
      console.log(JSON.stringify({ empty, missing }));
    `);
    expect({ stderr, found: JSON.parse(stdout) }).toEqual({ stderr: '', found: { empty: [], missing: [] } });
    expect(data.length).toBeGreaterThan(5);
  });
});

describe('types', () => {
  test.each(examples)('of the example %s hold', async (name) => {
    expect(await typeErrors(name, '')).toEqual([]);
  });

  // One that can't be found would be `any`, and nobody would be told.
  test.each([
    ['Node', '--module nodenext'],
    ['a bundler', '--module esnext --moduleResolution bundler'],
  ])('reach %s, whole', async (_, options) => {
    writeFileSync(join(project, 'doors.ts'), doors);
    expect(await typeErrors('.', `${options} ${strict} doors.ts`)).toEqual([]);
  });
});

const strict = '--noEmit --strict --target es2023 --lib es2023 --types node --skipLibCheck --traceResolution';
const doors = `
import type { KoskiMigriClient, MigriOppija } from 'koeajo/client';
import type { KoeajoConfig } from 'koeajo/config';
import type { PersonDocuments } from 'koeajo/contracts';
import type { Student } from 'koeajo/generators';
import type { RegisterHandlers } from 'koeajo/msw';
import type { Scenario } from 'koeajo/scenarios';
import type { RunningSimulators } from 'koeajo/simulators';
import { expect, type KoeajoFixtures } from 'koeajo/vitest';

type Known<T> = 0 extends 1 & T ? never : true;
export const known: [
  Known<KoskiMigriClient>, Known<MigriOppija['opiskeluoikeudet']>, Known<KoeajoConfig>, Known<PersonDocuments['virta']>,
  Known<Student['henkilo']>, Known<RegisterHandlers['handlers']>, Known<RegisterHandlers['register']>, Known<Scenario>,
  Known<RunningSimulators['faults']>, Known<KoeajoFixtures['koski']['client']>, Known<KoeajoFixtures['student']>,
] = [true, true, true, true, true, true, true, true, true, true, true];
expect({}).not.toBeMigriOppija();
// @ts-expect-error there is no such matcher
expect({}).toBeMigriOpiskelija();
`;

/** What the compiler complains of, and what a declaration of ours imports in vain. */
const typeErrors = async (folder: string, options: string): Promise<readonly string[]> => {
  const { stdout } = await run(folder, `node ${join(project, 'node_modules/typescript/bin/tsc')} ${options}`);
  const lines = stdout.split('\n').filter((line) => /error TS|^======== /.test(line));
  return lines.filter((line, at) => line.includes('error TS') || (isVain(line) && isOurs(lines[at - 1])));
};
const isVain = (line: string): boolean => {
  const [, name] = /^=+ Module name '(.*)' was not resolved/.exec(line) ?? [];
  // Those of Node are declared, and not in files.
  return name !== undefined && !isBuiltin(name);
};
const isOurs = (line = ''): boolean => line.includes("from '") && line.includes('/node_modules/koeajo/');

test.each(['msw', 'vitest'] as const)('the example %s passes its tests', async (name) => {
  const { scripts } = readJson(join(project, name, 'package.json'));
  const { code, stdout, stderr } = await run(name, scripts.test);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/Tests {2}\d+ passed/);
});

test('what docs/in-process.md shows stands in an example', () => {
  const shown = [...readFileSync('docs/in-process.md', 'utf8').matchAll(/```[jt]s\n(.*?)```/gs)];
  const code = examples.flatMap((name) =>
    readdirSync(join('examples', name)).map((file) => join('examples', name, file)),
  );
  const texts = code.map((file) => readFileSync(file, 'utf8'));
  expect(shown.length).toBeGreaterThan(3);
  for (const [, block = ''] of shown)
    expect(
      texts.some((text) => text.includes(block)),
      block,
    ).toBe(true);
});

describe('the command', () => {
  test('helps', async () => {
    const { code, stdout } = await run('.', 'koeajo --help');
    expect(code).toBe(0);
    expect(stdout).toContain('koeajo');
  });

  test('converts', async () => {
    writeFileSync(join(project, 'virta.xml'), virta);
    const { code, stdout, stderr } = await run('.', 'koeajo convert virta.xml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('"fi":"Aalto-yliopisto"');
  });

  test('starts the registers, and the example client is answered by both', async () => {
    const anyPorts = ['koski', 'koski-mtls', 'valintarekisteri', 'control'].map((name) => `--port-${name} 0`);
    const { output, interrupt } = await koeajoRunning(['start', '--json', ...anyPorts.join(' ').split(' ')], {
      cwd: project,
      main: join(project, 'node_modules/.bin/koeajo'),
    });
    const { koski, valintarekisteri, certificates, persons } = JSON.parse(output);
    const env = {
      KOEAJO_KOSKI_URL: koski.mtlsUrl,
      KOEAJO_KOSKI_CERTIFICATE: certificates.cert,
      KOEAJO_KOSKI_KEY: certificates.key,
      KOEAJO_KOSKI_CA: certificates.ca,
      KOEAJO_VALINTAREKISTERI_URL: valintarekisteri.url,
      KOEAJO_CAS_URL: valintarekisteri.casUrl,
    };
    const { scripts } = readJson(join(project, 'client/package.json'));
    const { code, stdout, stderr } = await run('client', `${scripts.start} ${persons[0].oid}`, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Koski: a right to study at Aalto-yliopisto\nValintarekisteri: .+, VASTAANOTTANUT_SITOVASTI\n$/,
    );
    expect(await interrupt()).toMatchObject({ code: 0 });
  });
});

const virta = `<Opiskeluoikeudet><Opiskeluoikeus avain="1" opiskelijaAvain="S">
  <AlkuPvm>2025-08-01</AlkuPvm><Tila><AlkuPvm>2025-08-01</AlkuPvm><Koodi>1</Koodi></Tila><Tyyppi>4</Tyyppi>
  <Myontaja>10076</Myontaja><Jakso koulutusmoduulitunniste="M"><AlkuPvm>2025-08-01</AlkuPvm><Koulutuskoodi>751101</Koulutuskoodi>
  <Koulutuskunta>049</Koulutuskunta></Jakso></Opiskeluoikeus></Opiskeluoikeudet>`;
