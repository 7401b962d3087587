import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateMigriHakijat, validateMigriOppija } from '#contracts';
import { koeajo, koeajoRunning, temporaryFolder } from './koeajo.ts';

const anyPorts = ['koski', 'koski-mtls', 'valintarekisteri', 'control'].flatMap((name) => [`--port-${name}`, '0']);

test('both registers come up, and the lines to paste into a shell work as they stand', async () => {
  const { output, cwd, interrupt } = await koeajoRunning(['start', ...anyPorts], { until: 'Ctrl-C' });
  const [, pasted = ''] = /Try it\n(.*)\nNext\n/s.exec(output) ?? [];
  const shell = (script: string) => execFileSync('bash', ['-c', script], { cwd, encoding: 'utf8' }).trim();
  const [koski = '', mtls = '', valinta = ''] = pasted.split(/^ *#.*$/m).filter((part) => part.trim() !== '');
  expect(validateMigriOppija(JSON.parse(shell(koski)))).toEqual([]);
  expect(shell(mtls)).toBe(shell(koski));
  expect(validateMigriHakijat(JSON.parse(shell(valinta)))).toEqual([]);
  expect(await interrupt()).toMatchObject({ code: 0, stderr: expect.stringContaining('Stopping') });
});

test('for a program it prints one line of JSON; the same seed gives the same persons', async () => {
  const first = await koeajoRunning(['start', '--json', '--no-mtls', ...anyPorts]);
  const second = await koeajoRunning(['start', '--json', '--no-mtls', ...anyPorts]);
  const [one, two] = [first, second].map(({ output }) => JSON.parse(output));
  expect(one.persons.length).toBeGreaterThanOrEqual(30);
  expect(one.persons).toEqual(two.persons);
  expect(one.certificates).toBe(false);
  expect(existsSync(join(first.cwd, '.koeajo'))).toBe(false);
  expect((await fetch(`${one.control.url}/health`)).status).toBe(200);
  await Promise.all([first.interrupt(), second.interrupt()]);
});

test('a port that is taken is told, with what to do, and nothing stays behind', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await new Promise((up) => squatter.once('listening', up));
  const { port } = squatter.address() as { port: number };
  const { code, stderr } = await koeajo(['start', ...anyPorts, '--port-control', String(port)]);
  squatter.close();
  expect(code).toBe(64);
  expect(stderr).toContain('[port-in-use]');
  expect(stderr).toContain(String(port));
  expect(stderr).toMatch(/next: {2}\S/);
});

test.each([
  ['a folder that is not there', ['--virta', 'nowhere'], 'folder-missing'],
  ['certificates in a folder of somebody else', ['--certs', '.'], 'certificates-foreign-folder'],
])('%s is refused with a next step', async (_, args, errorCode) => {
  const cwd = temporaryFolder();
  execFileSync('touch', ['something'], { cwd });
  const { code, stderr } = await koeajo(['start', ...anyPorts, ...args], { cwd });
  expect(code).toBe(64);
  expect(stderr).toContain(`[${errorCode}]`);
});

test('koeajo certs makes a set that a start then uses', async () => {
  const cwd = temporaryFolder();
  const { code, stdout } = await koeajo(['certs', 'mine'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('mine/unknown-subject.pem');
  const { output, interrupt } = await koeajoRunning(['start', '--json', '--certs', 'mine', ...anyPorts], { cwd });
  expect(JSON.parse(output).certificates.cert).toBe(join(cwd, 'mine/client.pem'));
  await interrupt();
});
