import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { koeajo, koeajoRunning, temporaryFolder } from './koeajo.ts';

const anyPorts = ['koski', 'koski-mtls', 'valintarekisteri'].flatMap((name) => [`--port-${name}`, '0']);

test('the reference flow passes, and the reports appear whole', async () => {
  const cwd = temporaryFolder();
  const { code, stdout } = await koeajo(['run', '--subject', 'reference', '--report', 'junit,json'], { cwd });
  expect(stdout).toContain('reference: passed');
  expect(code).toBe(0);
  const folder = join(cwd, '.koeajo/reports');
  expect(readdirSync(folder).sort()).toEqual(['junit.xml', 'report.json']);
  expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('failures="0"');
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ verdict: 'passed' });
});

test('the careless flow fails with a finding that a stranger understands', async () => {
  const { code, stdout } = await koeajo(['run', '--subject', 'careless', '--filter', 'unpaid-lukuvuosimaksu']);
  expect(code).toBe(1);
  expect(stdout).toContain(
    'An applicant whose tuition fee is unpaid goes to an official, who looks at the means for it. The subject granted it automatically instead.',
  );
  expect(stdout).toContain('expected  to-official');
  expect(stdout).toContain('actual    automatic-grant');
  expect(stdout).toContain('DF-034');
  expect(stdout).toContain(
    'reproduce: koeajo run --subject careless --filter unpaid-lukuvuosimaksu-goes-to-an-official',
  );
});

test('a subject that nobody reaches is inconclusive, not failed', async () => {
  const { code, stdout } = await koeajo([
    'run',
    '--subject',
    'http://127.0.0.1:9',
    '--filter',
    'clean-application',
    ...anyPorts,
  ]);
  expect(code).toBe(2);
  expect(stdout).toContain('http://127.0.0.1:9: inconclusive');
});

test('a subject that answers HTML fails, and is told so', async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<html>')).listen(0);
  await new Promise((up) => server.once('listening', up));
  const { port } = server.address() as AddressInfo;
  const { code, stdout } = await koeajo([
    'run',
    '--subject',
    `http://127.0.0.1:${port}`,
    '--filter',
    'clean-application',
  ]);
  server.close();
  expect(code).toBe(1);
  expect(stdout).toContain('text/html');
});

test('the served reference flow passes over HTTP, told where the registers are', async () => {
  const cwd = temporaryFolder();
  const [koski, mtls, valinta] = await freePorts(3);
  const subject = await koeajoRunning(
    [
      ...['subject', 'reference', '--port', '0'],
      ...['--koski', `https://127.0.0.1:${mtls}/koski/api/luovutuspalvelu/migri`],
      ...['--valintarekisteri', `http://127.0.0.1:${valinta}`],
    ],
    { cwd, until: 'Ctrl-C' },
  );
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(subject.output) ?? [];
  const ports = ['--port-koski', koski, '--port-koski-mtls', mtls, '--port-valintarekisteri', valinta].map(String);
  const { code, stdout } = await koeajo(['run', '--subject', url, '--filter', 'hakemus', ...ports], { cwd });
  expect(stdout).toContain(`${url}: passed`);
  expect(code).toBe(0);
  expect(await subject.interrupt()).toMatchObject({ code: 0 });
});

test.each([
  [['run'], 'no-subject'],
  [['run', '--subject', 'nothing-like-it'], 'unknown-subject'],
  [['run', '--subject', 'reference', '--filter', 'no such words'], 'no-scenario-matches'],
])('%s is wrong use', async (args, errorCode) => {
  const { code, stderr } = await koeajo(args);
  expect(code).toBe(64);
  expect(stderr).toContain(`[${errorCode}]`);
});

test('--list names every scenario and runs none', async () => {
  const { code, stdout } = await koeajo(['run', '--list']);
  expect(code).toBe(0);
  expect(stdout).toContain('lukuvuosimaksu/unpaid-lukuvuosimaksu-goes-to-an-official');
});

/** Ports that were free a moment ago. */
const freePorts = async (count: number): Promise<readonly number[]> => {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((up) => server.once('listening', up))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((down) => server.close(down))));
  return ports;
};
