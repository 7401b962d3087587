import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { koeajo, temporaryFolder } from './koeajo.ts';

const anyPorts = ['koski', 'koski-mtls', 'valintarekisteri'].flatMap((name) => [`--port-${name}`, '0']);

describe('koeajo smoke', () => {
  const smokeOf = async (flow: string, ...args: readonly string[]) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'flow.mjs'), flow);
    return koeajo(['smoke', '--subject', './flow.mjs', ...args], { cwd });
  };

  test('says that all is well of the reference flow', async () => {
    const { code, stdout } = await koeajo(['smoke', '--subject', 'reference']);
    expect(stdout).toContain('✓ reference can be reached');
    expect(stdout).toContain('✓ ensimmainen-lupa is answered: automatic-grant');
    expect(stdout).toContain('✓ valvonta is answered: no-action');
    expect(stdout).toContain('✓ Koski is asked, and answers');
    expect(stdout).toContain('✓ Valintarekisteri is asked, and answers');
    expect(code).toBe(0);
  });

  test('says that nothing answers at an address, and what to do', async () => {
    const { code, stdout } = await koeajo(['smoke', '--subject', 'http://127.0.0.1:9', ...anyPorts]);
    expect(stdout).toContain('✗ http://127.0.0.1:9 can be reached');
    expect(stdout).toMatch(/next: .*\/ratkaisut/);
    expect(code).toBe(2);
  });

  test('tells an answer off the protocol, procedures that are not handled, and registers that nobody asked', async () => {
    const { code, stdout } = await smokeOf(`export const decide = ({ menettely }) =>
      menettely === 'kortti' ? { unsupported: 'kortti' } : { decision: 'yes' };`);
    expect(stdout).toContain('✗ ensimmainen-lupa is answered as the protocol says');
    expect(stdout).toContain('– kortti is not handled; koeajo run skips its scenarios');
    expect(stdout).toMatch(
      /✗ Koski is asked, and answers\n {4}why: {2}no request reached Koski\n {4}next: Koski is at https:/,
    );
    expect(code).toBe(1);
  });

  test('tells what a register answered at last, such as a login that failed', async () => {
    const { code, stdout } = await smokeOf(`export const decide = async (pyynto, { registers: { cas } }) => {
      await fetch(cas.url + '/v1/tickets', { method: 'POST', body: new URLSearchParams({ username: 'me', password: 'no' }) });
      return { outcome: 'to-official', conditions: [] };
    };`);
    expect(stdout).toMatch(/the last request was POST \/cas\/v1\/tickets, and the answer 40\d/);
    expect(stdout).toContain('✓ ensimmainen-lupa is answered: to-official, where automatic-grant is right');
    expect(code).toBe(1);
  });

  test('a server that serves something else is told by what it answered', async () => {
    const server = createServer((_, response) => response.writeHead(404).end('no')).listen(0);
    await new Promise((up) => server.once('listening', up));
    const { port } = server.address() as AddressInfo;
    const { code, stdout } = await koeajo(['smoke', '--subject', `http://127.0.0.1:${port}`, '--json', ...anyPorts]);
    server.close();
    expect(code).toBe(1);
    const checks = JSON.parse(stdout);
    expect(checks[1]).toMatchObject({ id: 'ensimmainen-lupa', state: 'bad', why: expect.stringContaining('404') });
  });
});

describe('koeajo init', () => {
  test('writes a config that loads and a workflow, and says what to do next', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await koeajo(['init', '--subject', "cmd:it's mine"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('koeajo smoke');
    expect(readFileSync(join(cwd, '.github/workflows/koeajo.yml'), 'utf8')).toContain('npx koeajo run --report');
    const shown = await koeajo(['run', '--show-config', '--json'], { cwd });
    expect(shown.stdout).toContain("cmd:it's mine");
    expect(shown.stdout).toContain('koeajo.config.ts');
  });

  test('writes over nothing unless told to', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'koeajo.config.json'), '{"seed": "mine"}');
    const refused = await koeajo(['init', '--json'], { cwd });
    expect([refused.code, refused.stderr.includes('[file-exists]')]).toEqual([64, true]);
    expect(readFileSync(join(cwd, 'koeajo.config.json'), 'utf8')).toBe('{"seed": "mine"}');
    expect((await koeajo(['init', '--json', '--force'], { cwd })).code).toBe(0);
    expect((await koeajo(['run', '--show-config'], { cwd })).stdout).toMatch(/^subject +http:\/\/127\.0\.0\.1:9000/m);
  });
});
