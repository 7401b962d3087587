import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CertificateSet, createCertificates, readCertificates } from '#simulators';

const now = Date.now();
const dayMs = 86_400_000;
let root: string;
let set: CertificateSet;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'koeajo-certs-'));
  set = await createCertificates({ directory: join(root, 'deep', 'certs'), now });
});
afterAll(() => rm(root, { recursive: true }));

const parse = (pem: string) => new X509Certificate(pem);
const serverAuth = '1.3.6.1.5.5.7.3.1';
const clientAuth = '1.3.6.1.5.5.7.3.2';

describe('a set', () => {
  test('has one good certificate and each kind of bad one, with the subjects as Koski is told them', () => {
    const { client, ...bad } = set.clients;
    expect(client.subject).toBe('CN=migri,O=Koeajo,C=FI');
    expect(Object.fromEntries(Object.entries(bad).map(([name, { subject }]) => [name, subject]))).toEqual({
      expired: 'CN=migri,O=Koeajo,C=FI',
      'not-yet-valid': 'CN=migri,O=Koeajo,C=FI',
      'other-ca': 'CN=migri,O=Koeajo,C=FI',
      'no-client-auth': 'CN=migri,O=Koeajo,C=FI',
      'unknown-subject': 'CN=stranger,O=Koeajo,C=FI',
    });
    // As real ones do: the country first in the certificate, the name first in RFC 4514.
    expect(parse(client.cert).subject).toBe('C=FI\nO=Koeajo\nCN=migri');
  });

  test('is of EC P-256 throughout, each key fits its certificate, and only the other CA’s is not of this CA', () => {
    const ca = parse(set.ca.cert);
    expect(ca.ca).toBe(true);
    for (const [name, { cert }] of Object.entries({ ...set.clients, server: set.server })) {
      const parsed = parse(cert);
      expect(parsed.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
      expect(parsed.ca).toBe(false);
      expect([name, parsed.verify(ca.publicKey)]).toEqual([name, name !== 'other-ca']);
    }
  });

  test('has the usages and the times that make each what it is', () => {
    const usage = ({ cert }: { cert: string }) => parse(cert).keyUsage;
    expect(usage(set.server)).toEqual([serverAuth]);
    expect(usage(set.clients.client)).toEqual([clientAuth]);
    expect(usage(set.clients['no-client-auth'])).toEqual([serverAuth]);
    expect(parse(set.server.cert).subjectAltName).toContain('IP Address:127.0.0.1');
    expect(parse(set.server.cert).checkHost('localhost')).toBe('localhost');
    expect(Date.parse(parse(set.clients.expired.cert).validTo)).toBeLessThan(now);
    expect(Date.parse(parse(set.clients['not-yet-valid'].cert).validFrom)).toBeGreaterThan(now + 300 * dayMs);
    expect(set.validUntil).toBeGreaterThan(now + 300 * dayMs);
  });

  test('stands in files that a manifest explains; keys are for their owner alone, and the CA’s is nowhere', async () => {
    const present = await readdir(set.directory);
    const manifest = JSON.parse(await readFile(join(set.directory, 'manifest.json'), 'utf8'));
    expect([...Object.keys(manifest.files), 'manifest.json'].sort()).toEqual(present.sort());
    for (const sentence of Object.values(manifest.files)) expect(sentence).toMatch(/\.$/);
    for (const { keyFile, key } of [set.server, ...Object.values(set.clients)]) {
      expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
      expect(key).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    }
    expect(present).not.toContain('ca-key.pem');
    expect(await readdir(join(root, 'deep'))).toEqual(['certs']);
  });

  test('is read back as it was made', async () => {
    expect(await readCertificates(set.directory)).toEqual(set);
  });

  test('has the subject that was asked for, whatever signs are in it', async () => {
    const clientSubject = 'CN=client.example.com,O=Testi\\, Oy,C=FI';
    const { clients } = await createCertificates({ directory: join(root, 'own'), now, clientSubject });
    expect(clients.client.subject).toBe(clientSubject);
    expect(clients.expired.subject).toBe(clientSubject);
  });
});

describe('a folder', () => {
  test('with a set of ours is made anew, or kept when that is asked for and it is still good', async () => {
    const directory = join(root, 'again');
    const first = await createCertificates({ directory, now });
    expect(await createCertificates({ directory, now, reuse: true })).toEqual(first);
    const second = await createCertificates({ directory, now });
    expect(second.ca.cert).not.toBe(first.ca.cert);
    const late = { directory, now: now + 365 * dayMs, reuse: true };
    expect((await createCertificates(late)).ca.cert).not.toBe(second.ca.cert);
    const other = { directory, now, reuse: true, clientSubject: 'CN=other,C=FI' };
    expect((await createCertificates(other)).clients.client.subject).toBe('CN=other,C=FI');
  });

  test('with anything that is not ours is refused and left as it is', async () => {
    const directory = join(root, 'foreign');
    await mkdir(directory);
    await writeFile(join(directory, 'thesis.txt'), 'precious');
    await expect(createCertificates({ directory, now })).rejects.toMatchObject({
      name: 'ToolkitError',
      code: 'certificates-foreign-folder',
      where: join(directory, 'thesis.txt'),
    });
    expect(await readdir(directory)).toEqual(['thesis.txt']);
    const own = join(root, 'mixed');
    await createCertificates({ directory: own, now });
    await writeFile(join(own, 'thesis.txt'), 'precious');
    await expect(createCertificates({ directory: own, now })).rejects.toMatchObject({
      code: 'certificates-foreign-folder',
    });
    expect((await readCertificates(own)).directory).toBe(own);
  });

  test('made by several at once is one whole set', async () => {
    const directory = join(root, 'race');
    await Promise.all(Array.from({ length: 4 }, () => createCertificates({ directory, now, reuse: true })));
    const { ca, clients } = await readCertificates(directory);
    expect(parse(clients.client.cert).verify(parse(ca.cert).publicKey)).toBe(true);
    expect((await readdir(root)).filter((name) => name.startsWith('race'))).toEqual(['race']);
  });

  test('may stand empty; a file in its place is refused', async () => {
    await mkdir(join(root, 'empty'));
    expect((await createCertificates({ directory: join(root, 'empty'), now })).directory).toBe(join(root, 'empty'));
    await writeFile(join(root, 'file'), '');
    await expect(createCertificates({ directory: join(root, 'file'), now })).rejects.toMatchObject({
      name: 'ToolkitError',
      code: 'certificates-no-folder',
    });
  });

  test('without a set says how to make one', async () => {
    await expect(readCertificates(join(root, 'nowhere'))).rejects.toMatchObject({
      name: 'ToolkitError',
      code: 'certificates-missing',
      where: join(root, 'nowhere'),
      next: expect.stringContaining('koeajo certs'),
    });
  });

  test('with a file lost or spoilt names the file, and making it again mends it', async () => {
    const directory = join(root, 'broken');
    const made = await createCertificates({ directory, now });
    await writeFile(made.clients.expired.certFile, 'spoilt');
    await expect(readCertificates(directory)).rejects.toMatchObject({
      code: 'certificates-incomplete',
      where: made.clients.expired.certFile,
    });
    await rm(made.clients.client.keyFile);
    await expect(readCertificates(directory)).rejects.toMatchObject({ code: 'certificates-incomplete' });
    expect((await createCertificates({ directory, now, reuse: true })).directory).toBe(directory);
  });
});

test('what is no subject is told with an example', async () => {
  await expect(
    createCertificates({ directory: join(root, 'subject'), now, clientSubject: 'migri' }),
  ).rejects.toMatchObject({
    name: 'ToolkitError',
    code: 'certificate-subject',
    next: expect.stringContaining('CN=migri'),
  });
});
