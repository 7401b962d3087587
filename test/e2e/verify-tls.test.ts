import { createPrivateKey } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerOptions } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type CertificateSet, createCertificates } from '#simulators';
import { koeajo } from './koeajo.ts';
import { answerRightly, littlePact, startProvider } from './provider.ts';

let cwd: string;
let set: CertificateSet;
let tls: ServerOptions;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'koeajo-'));
  mkdirSync(join(cwd, 'pacts'));
  writeFileSync(join(cwd, 'pacts/migri-koski.json'), JSON.stringify(littlePact));
  set = await createCertificates({ directory: join(cwd, 'certs'), now: Date.now() });
  const { ca, server } = set;
  tls = { ca: ca.cert, cert: server.cert, key: server.key, requestCert: true, rejectUnauthorized: true };
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const verify = (url: string, ...args: readonly string[]) =>
  koeajo(['verify', 'koski', '--url', url, '--pacts', 'pacts', '--filter', 'version', ...args], { cwd });

const certificate = (name: keyof CertificateSet['clients']) => {
  const { certFile, keyFile } = set.clients[name];
  return ['--cert', certFile, '--key', keyFile];
};

test('over mTLS the provider sees the certificate, its CA is trusted, and the load balancer is not played', async () => {
  const { url, seen } = await startProvider(answerRightly, tls);
  const { code, stdout } = await verify(url, ...certificate('client'), '--ca', set.ca.certFile);
  expect(stdout).toContain('✓ the version');
  expect(code).toBe(0);
  const asked = seen.find(({ path }) => path === '/koski/version');
  expect(asked?.client).toBe('migri');
  expect(asked?.headers).not.toHaveProperty('x-amzn-mtls-clientcert-subject');
});

test('a key may have a passphrase', async () => {
  const { url } = await startProvider(answerRightly, tls);
  const { cert, key } = set.clients.client;
  const locked = createPrivateKey(key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'open it',
  });
  writeFileSync(join(cwd, 'cert.pem'), cert);
  writeFileSync(join(cwd, 'locked.pem'), locked);
  const args = ['--url', url, '--pacts', 'pacts', '--filter', 'version', '--ca', set.ca.certFile];
  const verifyWith = (passphrase: string) =>
    koeajo(['verify', 'koski', ...args, '--cert', 'cert.pem', '--key', 'locked.pem'], {
      cwd,
      env: { KOEAJO_PASSPHRASE: passphrase },
    });
  expect((await verifyWith('open it')).code).toBe(0);
  const wrong = await verifyWith('let me in');
  expect([wrong.code, wrong.stderr.includes('a key with a passphrase needs --passphrase')]).toEqual([2, true]);
  expect(wrong.stderr).not.toContain('let me in');
});

describe('a connection that fails is told before anything is verified, and ends with 2:', () => {
  test.each(['TLSv1.3', 'TLSv1.2'] as const)('no certificate, over %s', async (version) => {
    const { url } = await startProvider(answerRightly, { ...tls, minVersion: version, maxVersion: version });
    const { code, stdout, stderr } = await verify(url, '--ca', set.ca.certFile);
    expect(stderr).toMatch(
      /The provider .*client certificate.*\[provider-tls\]\n {2}where: https.*\n {2}next: .*--cert/s,
    );
    expect([code, stdout]).toEqual([2, '']);
  });

  test.each([
    ['expired', /The client certificate ran out on/],
    ['other-ca', /The provider does not accept the client certificate/],
    ['no-client-auth', /The provider does not accept the client certificate/],
  ] as const)('a certificate that is %s', async (name, message) => {
    const { url } = await startProvider(answerRightly, tls);
    const { code, stderr } = await verify(url, ...certificate(name), '--ca', set.ca.certFile);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('[provider-tls]');
    expect(stderr).not.toContain('Give one');
    expect(code).toBe(2);
  });

  test('a CA that is given, but is not that of the server', async () => {
    const { url } = await startProvider(answerRightly, tls);
    const { code, stderr } = await verify(url, ...certificate('client'), '--ca', set.clients['other-ca'].certFile);
    expect(stderr).toMatch(
      /not signed by the CA that was given.*\n.*\n {2}next: {2}Give with --ca the one that signed it/,
    );
    expect(code).toBe(2);
  });

  test('a server certificate of a CA that is not trusted here', async () => {
    const { url } = await startProvider(answerRightly, tls);
    const { code, stderr } = await verify(url, ...certificate('client'));
    expect(stderr).toMatch(/signed by a CA that is not trusted here.*--ca/s);
    expect(code).toBe(2);
  });

  test('a key that belongs to another certificate', async () => {
    const { url } = await startProvider(answerRightly, tls);
    const { certFile } = set.clients.client;
    const { keyFile } = set.clients['other-ca'];
    const { code, stderr } = await verify(url, '--cert', certFile, '--key', keyFile, '--ca', set.ca.certFile);
    expect(stderr).toContain('can not be used together');
    expect(code).toBe(2);
  });

  test('a server that speaks no TLS', async () => {
    const { url } = await startProvider(answerRightly);
    const { code, stderr } = await verify(url.replace('http:', 'https:'));
    expect(stderr).toContain('does not speak TLS');
    expect(code).toBe(2);
  });

  test('a server that never answers', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((up) => silent.once('listening', up));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as { readonly port: number };
    const { code, stderr } = await verify(`https://127.0.0.1:${port}`, '--timeout', '1');
    expect(stderr).toContain('Nothing answers there in time');
    expect(code).toBe(2);
  });

  test.each([
    ['http://127.0.0.1:9', 'Nothing listens there'],
    ['https://host.invalid', 'No host has this name'],
  ])('%s', async (url, message) => {
    const { code, stderr } = await verify(url);
    expect(stderr).toContain(`${message} (`);
    expect(stderr).toContain('[provider-unreachable]');
    expect(code).toBe(2);
  });
});
