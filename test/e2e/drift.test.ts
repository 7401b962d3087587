import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { jsonSchemaDocument, openApiDocument } from '#contracts';
import type { AssessedDrift } from '#scenarios';
import { koeajo, temporaryFolder } from './koeajo.ts';

const xsd = (values: readonly string[]): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="OpiskeluoikeusTilaKoodiTyyppi"><xs:restriction base="xs:string">${values
    .map((value) => `<xs:enumeration value="${value}"/>`)
    .join('')}</xs:restriction></xs:simpleType></xs:schema>`;
const six = ['1', '2', '3', '4', '5', '6'];

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
};

test('a schema that is the same ends with 0', async () => {
  const cwd = folderOf({ 'migri.json': JSON.stringify(jsonSchemaDocument('migri-oppija')) });
  const { code, stdout, stderr } = await koeajo(['drift', '--schema', 'migri.json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Descriptions, and limits that only one of the two tells, are compared only with an older');
  expect(stdout).toMatch(/\nNothing has changed\.\n$/);
});

test('what was not compared is said where it says that nothing has changed', async () => {
  const { paths, ...rest } = openApiDocument('valintarekisteri-migri');
  const others = Object.fromEntries(Object.entries(paths).filter(([path]) => !path.startsWith('/cas/v1')));
  const cwd = folderOf({ 'api.json': JSON.stringify({ ...rest, paths: others }) });
  const { code, stdout } = await koeajo(['drift', '--schema', 'api.json'], { cwd });
  expect(stdout).toMatch(
    /\nWhat was compared has not changed; the newer one tells nothing of \/cas\/v1: not compared\.\n$/,
  );
  expect(code).toBe(0);
});

test('what breaks ends with 1 and says whom it touches, as text and for GitHub', async () => {
  const cwd = folderOf({ 'old.xsd': xsd(six), 'new.xsd': xsd([...six, '7']) });
  const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
  const args = ['drift', '--schema', 'new.xsd', '--against', 'old.xsd', '--report', 'github'];
  const { code, stdout } = await koeajo(args, { cwd, env });
  expect(code).toBe(1);
  expect(stdout).toMatch(/breaking {2}OpiskeluoikeusTilaKoodiTyyppi\n +may now be 7; /);
  expect(stdout).toMatch(/conditions +.*opiskeluoikeus-is-in-force/);
  expect(stdout).toMatch(/scenarios +\d+: .*; …$/m);
  expect(stdout).toContain('… --json has all of it.');
  expect(stdout).toMatch(/^::error title=breaking%3A OpiskeluoikeusTilaKoodiTyyppi::may now be 7/m);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('<b>OpiskeluoikeusTilaKoodiTyyppi</b>');
});

test('a change of a definition is told once, with the places that have it; JSON tells each', {
  timeout: 120_000,
}, async () => {
  const { $defs, ...rest } = jsonSchemaDocument('migri-oppija');
  const Aikajakso = { type: 'object', required: ['alku'], properties: { alku: { type: 'number' } } };
  const schema = JSON.stringify({ ...rest, $defs: { ...($defs as object), Aikajakso } });
  const cwd = folderOf({ 'migri.json': schema });
  const { stdout } = await koeajo(['drift', '--schema', 'migri.json', '--report', 'github'], { cwd });
  expect(stdout.match(/^breaking {2}/gm)).toHaveLength(2);
  expect(stdout).toMatch(/^breaking {2}Aikajakso\.alku\n +has another type.*\n +places +\S/m);
  expect(stdout).toMatch(/^2 breaking \(8 places\), 0 additive, 0 wording$/m);
  expect(stdout.match(/^::error /gm)).toHaveLength(2);
  const told = await koeajo(['drift', '--schema', 'migri.json', '--json'], { cwd });
  expect((JSON.parse(told.stdout) as AssessedDrift).differences).toHaveLength(8);
});

test('a schema is fetched from an address, and told as JSON', async () => {
  const server = createServer((request, answer) => {
    answer.statusCode = request.url === '/new.xsd' ? 200 : 404;
    answer.end(xsd([...six, '7']));
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { code, stdout } = await koeajo(['drift', '--schema', `${url}/new.xsd`, '--json']);
  expect(code).toBe(1);
  const { after, differences } = JSON.parse(stdout) as AssessedDrift;
  expect(after).toBe(`${url}/new.xsd`);
  expect(differences).toMatchObject([{ change: 'value-added', severity: 'breaking', values: ['7'] }]);

  const missing = await koeajo(['drift', '--schema', `${url}/old.xsd`]);
  expect(missing.code).toBe(64);
  expect(missing.stderr).toContain('the answer is 404 Not Found [schema-unreachable]');
  expect(missing.stderr).toContain(`where: ${url}/old.xsd`);
});

test.each([
  ['a file that is not there', ['--schema', 'nothing.json'], 'file-unreadable'],
  ['a folder', ['--schema', '.'], 'file-unreadable'],
  ['a file that is no schema', ['--schema', 'page.html'], 'not-a-schema'],
  ['two of different kinds', ['--schema', 'new.xsd', '--against', 'migri.json'], 'schemas-unlike'],
])('%s ends with 64, and says where and what next', async (_, args, code) => {
  const migri = JSON.stringify(jsonSchemaDocument('migri-oppija'));
  const cwd = folderOf({ 'new.xsd': xsd(six), 'migri.json': migri, 'page.html': '<html><body/></html>' });
  const finished = await koeajo(['drift', ...args], { cwd });
  expect(finished.code).toBe(64);
  expect(finished.stderr).toContain(`[${code}]`);
  expect(finished.stderr).toMatch(/where: .+\n {2}next: {2}.+/);
  expect(finished.stderr).not.toMatch(/ENOENT|EISDIR/);
});

test('without a schema it says what is missing', async () => {
  const { code, stderr } = await koeajo(['drift']);
  expect(code).toBe(64);
  expect(stderr).toContain('--schema');
});
