import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { startBroker } from './broker.ts';
import { koeajo, temporaryFolder } from './koeajo.ts';
import { type Answer, answerRightly, littlePact, sendJson, startProvider } from './provider.ts';

const withoutSum: Answer = (seen, outgoing) =>
  seen.path === '/koski/fee' ? sendJson(outgoing, { oid: 'x' }) : answerRightly(seen, outgoing);

const answerAll: Answer = (seen, outgoing) =>
  seen.path === '/koski/next' ? sendJson(outgoing, {}) : answerRightly(seen, outgoing);

const verify = async (answer: Answer, broker: string, ...args: readonly string[]) => {
  const { url } = await startProvider(answer);
  const cwd = temporaryFolder();
  const options = ['--url', url, '--states-url', `${url}/states`, '--broker', broker, ...args];
  const env = { KOEAJO_BROKER_TOKEN: 'secret' };
  return { ...(await koeajo(['verify', 'koski', ...options], { cwd, env })), cwd };
};

describe('koeajo verify --broker', () => {
  test('takes the pacts that the broker chooses, and publishes what became of them', async () => {
    const broker = await startBroker(littlePact);
    const version = ['--provider-version', 'abc123', '--provider-branch', 'main'];
    const { code, stdout, stderr, cwd } = await verify(answerAll, broker.url, ...version, '--publish');
    expect(stdout).toContain('✓ the fee of a student');
    expect(stderr).toContain('the stub says so');
    expect(code).toBe(0);
    const chosen = broker.requests.find(({ method, path }) => method === 'POST' && path === '/for-verification/koski');
    expect(chosen?.body).toMatchObject({
      includePendingStatus: true,
      consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }],
      providerVersionBranch: 'main',
    });
    const published = broker.requests.find(({ method, path }) => method === 'POST' && path === '/results');
    expect(published).toMatchObject({
      authorization: 'Bearer secret',
      body: { providerApplicationVersion: 'abc123', success: true },
    });
    const result = JSON.parse(readFileSync(join(cwd, '.koeajo/verifications/migri-koski@abc123.json'), 'utf8'));
    expect(result).toMatchObject({ verdict: 'passed', providerVersion: 'abc123', providerBranch: 'main' });
  });

  test('a failure fails, and is published only when asked', async () => {
    const broker = await startBroker(littlePact);
    const { code, stdout } = await verify(withoutSum, broker.url);
    expect(stdout).toMatch(/✗ the fee of a student .*\n {4}migri relies on this: the fee of a student\n {6}\$/);
    expect(code).toBe(1);
    expect(broker.requests.some(({ path }) => path === '/results')).toBe(false);
  });

  test('without an address for states what needs one is skipped', async () => {
    const broker = await startBroker(littlePact);
    const { url } = await startProvider(answerAll);
    const { code, stdout } = await koeajo(['verify', 'koski', '--url', url, '--broker', broker.url, '--filter', 'the']);
    expect(stdout).toMatch(/- the fee of a student .*\n {4}skipped: a state is needed/);
    expect(stdout).toContain('2 interactions of the pact: 1 passed, 1 skipped');
    expect(code).toBe(0);
  });

  test('results that do not reach the broker leave it inconclusive', async () => {
    const broker = await startBroker(littlePact, { refusesResults: true });
    const { code, stderr } = await verify(answerRightly, broker.url, '--provider-version', 'abc123', '--publish');
    expect(stderr).toContain('the results were not published');
    expect(code).toBe(2);
  });

  test('a broker that is not there is told', async () => {
    const { code, stderr } = await verify(answerRightly, 'http://127.0.0.1:9');
    expect(stderr).toMatch(/The broker could not be used: .*127\.0\.0\.1:9.*\[broker-failed\]/);
    expect(code).toBe(2);
  });
});

describe('koeajo can-i-deploy --broker', () => {
  test.each([
    [true, 0],
    [false, 1],
  ])('asks the official client, which answers %s', async (deployable, expected) => {
    const broker = await startBroker(littlePact, { deployable });
    const args = ['--pacticipant', 'koski', '--version', 'abc123', '--to', 'production', '--broker', broker.url];
    const env = { KOEAJO_BROKER_TOKEN: 'secret' };
    const { code, stdout, stderr } = await koeajo(['can-i-deploy', ...args], { env });
    expect(stdout + stderr).toContain(deployable ? 'Computer says yes \\o/' : 'Computer says no');
    expect(code).toBe(expected);
    const [asked] = broker.requests.filter(({ path }) => path.startsWith('/matrix'));
    expect(asked?.path).toContain('environment=production');
    expect(asked?.authorization).toBe('Bearer secret');
  });
});

describe('a broker that koeajo can-i-deploy can not ask is told within seconds, and is no answer', () => {
  const ask = (broker: string) => koeajo(['can-i-deploy', '--pacticipant', 'koski', '--broker', broker]);

  test('nothing listens there', async () => {
    const { code, stderr } = await ask('http://127.0.0.1:2');
    expect(stderr).toMatch(/The broker could not be used: .+ \[broker-failed\]\n {2}where: .*127\.0\.0\.1:2/);
    expect(code).toBe(2);
  });

  test('something else answers there', async () => {
    const { url } = await startProvider((_, outgoing) => sendJson(outgoing, { hello: 'world' }));
    const { code, stderr } = await ask(url);
    expect(stderr).toContain('what answers there is no Pact Broker [broker-failed]');
    expect(code).toBe(2);
  });

  test('it does not know the token', async () => {
    const { url } = await startProvider((_, outgoing) => sendJson(outgoing, {}, 401));
    const { code, stderr } = await ask(url);
    expect(stderr).toContain('it answers 401 [broker-failed]');
    expect(code).toBe(2);
  });
});

test('the pacts of this toolkit are published by the official client, as docs/contracts.md says', async () => {
  const broker = await startBroker(littlePact);
  const folder = join(temporaryFolder(), 'pacts');
  mkdirSync(folder);
  writeFileSync(join(folder, 'migri-koski.json'), JSON.stringify(littlePact));
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@pact-foundation/pact-cli/package.json')),
    'bin/pact.js',
  );
  const args = ['broker', 'publish', folder, '--consumer-app-version', '1', '--branch', 'main'];
  await promisify(execFile)(process.execPath, [cli, ...args, '--broker-base-url', broker.url], {
    env: { ...process.env, PACT_DO_NOT_TRACK: 'true' },
  });
  const published = broker.requests.find(({ path }) => path === '/contracts/publish');
  expect(published?.body).toMatchObject({ pacticipantName: 'migri', pacticipantVersionNumber: '1', branch: 'main' });
});
