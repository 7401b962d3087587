import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { koeajo, koeajoRunning } from './koeajo.ts';

/** How many interactions a pact of this toolkit has. */
const countOf = (pair: string): number =>
  JSON.parse(readFileSync(`contracts/pacts/${pair}.json`, 'utf8')).interactions.length;

describe('the simulators do all that Migri and Koski rely on:', { timeout: 240_000 }, () => {
  const cwd = mkdtempSync(join(tmpdir(), 'koeajo-'));
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  test.each([
    ['Koski behind the load balancer', ['koski'], ['migri-koski']],
    ['Koski over mTLS', ['koski', '--mtls'], ['migri-koski']],
    ['Valintarekisteri', ['valintarekisteri'], ['koski-valintarekisteri', 'migri-valintarekisteri']],
  ])('%s', async (_, args, pairs) => {
    const { code, stdout, stderr } = await koeajo(['verify', ...args], { cwd });
    expect([stdout.match(/^[✗?~-].*/gm), stderr]).toEqual([null, '']);
    expect(stdout).toMatch(/^SIMULATOR: no --url was given/);
    for (const pair of pairs) {
      expect(stdout).toContain(`${countOf(pair)} interactions: ${countOf(pair)} passed`);
      expect(stdout).toContain(`${pair.replace('-', ' → ')}: passed`);
    }
    expect(stdout.includes('at https://')).toBe(args.includes('--mtls'));
    expect(code).toBe(0);
  });

  test.each(['migri', 'koski', 'valintarekisteri'])('and can-i-deploy says yes of %s then', async (name) => {
    const { code, stdout } = await koeajo(['can-i-deploy', '--pacticipant', name], { cwd });
    expect(stdout).toContain('Computer says yes');
    expect(code).toBe(0);
  });
});

describe('registers that koeajo start has brought up', { timeout: 240_000 }, () => {
  const start = async () => {
    const anyPorts = ['koski', 'koski-mtls', 'valintarekisteri', 'control'].flatMap((name) => [`--port-${name}`, '0']);
    const { output, cwd } = await koeajoRunning(['start', '--json', ...anyPorts]);
    return { cwd, ...JSON.parse(output) };
  };

  test('are verified at the addresses that it prints, with its certificates and its control plane', async () => {
    const { cwd, koski, control, certificates } = await start();
    const { code, stdout } = await koeajo(
      [
        ...['verify', 'koski', '--url', koski.mtlsUrl, '--filter', 'by OID'],
        ...['--ca', certificates.ca, '--cert', certificates.cert, '--key', certificates.key],
        ...['--states-url', `${control.url}/provider-states`, '--states-token', control.token],
      ],
      { cwd },
    );
    expect(stdout).toMatch(/\d\d interactions of the pact: \d\d passed \(/);
    expect(code).toBe(0);
  });

  test('without an address for states, a service user is enough for what needs a login or a session', async () => {
    const { cwd, valintarekisteri } = await start();
    const args = ['verify', 'valintarekisteri', '--url', valintarekisteri.url, '--user', 'migripk'];
    const { code, stdout } = await koeajo(args, { cwd, env: { KOEAJO_PASSWORD: 'koeajo' } });
    expect(stdout).toContain('✓ a session for a service ticket');
    expect(stdout).toContain('✓ a question to /hakemukset/hetut about nobody');
    expect(stdout).toMatch(/migri → valintarekisteri: passed/);
    expect(stdout).not.toMatch(/^[✗?]/m);
    expect(code).toBe(0);
    const refused = await koeajo([...args, '--filter', 'login of the'], { cwd, env: { KOEAJO_PASSWORD: 'wrong' } });
    expect(refused.stdout).toContain('inconclusive: the login failed: CAS answered 401 to migripk');
    expect(refused.code).toBe(2);
  });
});
