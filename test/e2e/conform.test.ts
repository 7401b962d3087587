import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { koeajo, koeajoRunning, temporaryFolder } from './koeajo.ts';

// Thousands of requests over real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const anyPorts = ['koski', 'koski-mtls', 'valintarekisteri', 'control'].flatMap((name) => [`--port-${name}`, '0']);

/** `koeajo start`, as one provider among others. */
const startRegisters = async () => {
  const { output, cwd, interrupt } = await koeajoRunning(['start', ...anyPorts, '--token', 'token', '--json']);
  return { cwd, interrupt, ...JSON.parse(output) };
};

describe('koeajo conform', () => {
  test('without an address, the simulators pass every rule', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await koeajo(['conform', 'koski', '--report', 'console,junit,json'], { cwd });
    expect(stdout.split('\n')[0]).toBe('These are the simulators of this toolkit: for another koski, give --url.');
    expect(stdout).toMatch(/\n\d{3} rules: (\d{3}) passed .*\nkoski at https:\/\/127\.0\.0\.1:\d+\/.*: passed\n/);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, '.koeajo/reports/conform-koski.xml'), 'utf8')).toContain('koeajo.conform.koski.tls');
    expect(JSON.parse(readFileSync(join(cwd, '.koeajo/reports/conform-koski.json'), 'utf8')).verdict).toBe('passed');
    const other = await koeajo(['conform', 'valintarekisteri', '--json'], { cwd });
    expect([other.code, JSON.parse(other.stdout).counts]).toEqual([
      0,
      { passed: expect.any(Number), failed: 0, 'not-tested': 0, inconclusive: 0 },
    ]);
  });

  test('running registers are tested as any provider, with a certificate, a password and a person', async () => {
    const { cwd, interrupt, koski, valintarekisteri, persons } = await startRegisters();
    const pem = (name: string) => join('.koeajo/certs', name);
    const tls = [
      '--cert',
      pem('client.pem'),
      '--key',
      pem('client-key.pem'),
      '--ca',
      pem('ca.pem'),
      '--bad-certs',
      '.koeajo/certs',
    ];
    expect(persons.length).toBeGreaterThan(0);
    const asked = await koeajo(
      [
        'conform',
        'koski',
        '--url',
        koski.mtlsUrl,
        ...tls,
        '--plain-url',
        koski.url,
        '--subject-without-role',
        'CN=kela',
        '--person',
        persons[0].oid,
      ],
      { cwd },
    );
    expect(asked.stdout).toMatch(/koski at https:.*: passed\n/);
    expect(asked.stdout).toContain('✓ a-person-known-by-oid-is-answered-as-the-schema-says');
    expect(asked.stdout).toContain(
      'nobody can be put into these registers: only the simulators can (koeajo start, --control)',
    );
    expect(asked.code).toBe(0);
    writeFileSync(join(cwd, 'password'), `${valintarekisteri.password}\n`);
    const user = ['--user', valintarekisteri.username, '--password-file', 'password'];
    const officials = await koeajo(
      ['conform', 'valintarekisteri', '--url', valintarekisteri.url, ...user, '--filter', 'login/'],
      { cwd },
    );
    expect(officials.stdout).toMatch(/valintarekisteri at http:.*: passed\n/);
    expect((await interrupt()).code).toBe(0);
  });

  test('a provider that answers something else fails, with what was expected and what came', async () => {
    const server = createServer((incoming, outgoing) => {
      incoming.resume();
      outgoing.writeHead(404).end('[{"key":"nothing"}]');
    }).listen(0);
    onTestFinished(() => void server.close());
    await new Promise((up) => server.once('listening', up));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, stdout } = await koeajo(['conform', 'koski', '--url', url, '--filter', 'unknown-path']);
    expect(stdout).toMatch(
      /✗ an-unknown-path-gets-404\n {4}POST {}\n {6}expected {2}content-type: .*\n {6}got {7}no header content-type/,
    );
    expect(stdout).toContain('      got       [{"key":"nothing"}]');
    expect(code).toBe(1);
  });

  test('a provider that nobody can reach is inconclusive', async () => {
    const { code, stdout } = await koeajo(['conform', 'valintarekisteri', '--url', 'http://127.0.0.1:9']);
    expect([code, ...stdout.split('\n').slice(0, 2)]).toEqual([
      2,
      'valintarekisteri was not tested: nobody listens at http://127.0.0.1:9 (ECONNREFUSED)',
      '  next:  Start the provider, or look at host and port in --url.',
    ]);
  });

  test('rules are listed with their claims and needs', async () => {
    const { code, stdout } = await koeajo(['conform', 'koski', '--list', '--filter', 'tls/ expired']);
    expect([code, stdout]).toEqual([0, 'tls/an-expired-certificate-ends-the-handshake KM-070 needs tls, expired\n']);
  });

  test.each([
    [['koski', '--url', 'koski.example'], 'conform-url'],
    [['koski', '--url', 'https://127.0.0.1:9', '--cert', 'there-is-none.pem'], 'conform-certificate'],
    [['koski', '--url', 'http://127.0.0.1:9', '--control', 'http://127.0.0.1:8600'], 'conform-token'],
    [['koski', '--url', 'http://127.0.0.1:9', '--person', '1.2.246.562.24.00000000001'], 'real-identifier'],
    [['valintarekisteri', '--url', 'http://127.0.0.1:9', '--user', 'migripk'], 'conform-password'],
    [['koski', '--url', 'http://127.0.0.1:9', '--person', 'Teppo'], 'conform-person'],
    [['koski', '--cert', 'migri.pem', '--person', '1.2.246.562.98.46011626301'], 'where: --cert, --person'],
    [['koski', '--subject', 'CN=migri'], 'conform-no-url'],
    [['koski', '--control', 'http://127.0.0.1:8600', '--token', 'koeajo'], 'conform-no-url'],
    [['koski', '--filter', 'zzz'], 'conform-filter'],
    [['koski', '--filter', 'certifcate expired'], 'tls/an-expired-certificate-ends-the-handshake'],
  ])('wrong use is told: %j', async (args, expected) => {
    const { code, stderr } = await koeajo(['conform', ...args]);
    expect([code, stderr]).toEqual([64, expect.stringContaining(expected)]);
  });

  test('a certificate in the environment, and no address, is a forgotten address', async () => {
    const { code, stderr } = await koeajo(['conform', 'koski'], { env: { KOEAJO_CERT: 'migri.pem', KOEAJO_URL: '' } });
    expect([code, stderr]).toEqual([64, expect.stringMatching(/\[conform-no-url\]\n {2}where: KOEAJO_CERT\n/)]);
  });

  test('Ctrl-C ends it at once, closes what it started and takes its persons away', async () => {
    const { cwd, interrupt, koski, control } = await startRegisters();
    const args = ['conform', 'koski', '--url', koski.url, '--control', control.url, '--token', 'token', '--jobs', '1'];
    const slow = { effect: { kind: 'latency', ms: 2000 }, where: { endpoint: '/hetu' } };
    const headers = { authorization: 'Bearer token', 'content-type': 'application/json' };
    const persons = async () =>
      ((await (await fetch(`${control.url}/persons?limit=1`, { headers })).json()) as { readonly total: number }).total;
    const before = await persons();
    await fetch(`${control.url}/faults`, { method: 'POST', headers, body: JSON.stringify(slow) });
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [join(process.cwd(), 'dist/cli/main.js'), ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const told = text(child.stdout);
    const ended = new Promise<number | null>((done) => child.on('close', done));
    while ((await persons()) === before) await new Promise((wait) => setTimeout(wait, 50));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await told).toMatch(/: stopped, no verdict\n$/);
    expect(await persons()).toBe(before);
    expect(existsSync(join(cwd, '.koeajo/reports'))).toBe(false);
    await interrupt();
  });
});
