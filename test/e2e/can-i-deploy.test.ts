import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { koeajo, temporaryFolder } from './koeajo.ts';
import { type Answer, answerRightly, littlePact, sendJson, startProvider } from './provider.ts';

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, 'pacts'));
  writePact(littlePact);
});

const writePact = (pact: unknown) => writeFileSync(join(cwd, 'pacts/migri-koski.json'), JSON.stringify(pact));

const verify = async (answer: Answer, ...args: readonly string[]) => {
  const { url } = await startProvider(answer);
  const options = ['--url', url, '--states-url', `${url}/states`, '--pacts', 'pacts', ...args];
  return koeajo(['verify', 'koski', ...options], { cwd });
};

const ask = (...args: readonly string[]) => koeajo(['can-i-deploy', '--pacts', 'pacts', ...args], { cwd });

test('says no of what nobody verified, yes of what was, and no again of another version or another pact', {
  timeout: 120_000,
}, async () => {
  const unknown = await ask('--pacticipant', 'koski', '--version', '7');
  expect(unknown.stdout).toContain('Computer says no ¯\\_(ツ)_/¯');
  expect(unknown.stdout).toContain(
    'There is no verified pact between the latest version of migri and version 7 of koski',
  );
  expect(unknown.code).toBe(1);

  expect((await verify(answerRightly, '--provider-version', '7')).code).toBe(0);
  const yes = await ask('--pacticipant', 'koski', '--version', '7');
  expect(yes.stdout).toContain('Computer says yes \\o/');
  expect(yes.stdout).toMatch(/^migri +\| - +\| koski +\| 7 +\| true/m);
  expect(yes.code).toBe(0);
  expect((await ask('--pacticipant', 'migri')).code).toBe(0);
  expect((await ask('--pacticipant', 'koski', '--version', '8')).code).toBe(1);

  const [first, ...rest] = littlePact.interactions;
  writePact({ ...littlePact, interactions: [...rest, { ...first, response: { status: 201 } }] });
  const changed = await ask('--pacticipant', 'migri', '--json');
  expect(JSON.parse(changed.stdout)).toMatchObject({
    deployable: false,
    matrix: [{ consumer: 'migri', provider: 'koski' }],
    reasons: [expect.stringContaining('only an earlier content of it was verified')],
  });
  expect(changed.code).toBe(1);
});

test('says no of a provider that fails', async () => {
  await verify((seen, outgoing) =>
    seen.path === '/koski/version' ? sendJson(outgoing, {}, 500) : answerRightly(seen, outgoing),
  );
  const { code, stdout } = await ask('--pacticipant', 'migri');
  expect(stdout).toContain(
    'The verification for the pact between the latest version of migri and the latest version of koski failed',
  );
  expect(code).toBe(1);
});

test('goes by what an environment has', async () => {
  await verify(answerRightly, '--provider-version', '7');
  const without = await ask('--pacticipant', 'migri', '--to', 'production');
  expect([without.code, without.stderr.includes('[environment-unknown]')]).toEqual([64, true]);
  const write = (versions: unknown) =>
    writeFileSync(join(cwd, '.koeajo/verifications/environments.json'), JSON.stringify({ production: versions }));
  write({ koski: '7' });
  expect((await ask('--pacticipant', 'migri', '--version', '1', '--to', 'production')).code).toBe(0);
  write({ koski: '6' });
  const older = await ask('--pacticipant', 'migri', '--version', '1', '--to', 'production');
  expect(older.stdout).toContain('There is no verified pact between version 1 of migri and version 6 of koski');
  expect(older.code).toBe(1);
});

test('a name that no pact has is wrong use', async () => {
  const { code, stderr } = await ask('--pacticipant', 'kosky');
  expect([code, stderr]).toEqual([64, expect.stringContaining('The pacts know migri, koski.')]);
});
