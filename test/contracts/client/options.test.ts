import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  ClientError,
  createKoskiMigriClient,
  createValintarekisteriClient,
  type KoskiMigriClientOptions,
} from '#client';
import { everythingIn } from './registers.ts';

const url = 'https://koski.test/migri';
const secret = 'hunter2';
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: secret },
});

const refused: Readonly<Record<string, KoskiMigriClientOptions>> = {
  'no address': { url: 'koski' },
  'an address of another kind': { url: 'ftp://koski.test' },
  'an address with a query': { url: `${url}?x=${secret}` },
  'no time': { url, timeoutMs: 0 },
  'time that is no number': { url, timeoutMs: Number.NaN },
  'endless time': { url, timeoutMs: Number.POSITIVE_INFINITY },
  'half a retry': { url, retries: 0.5 },
  'fewer retries than none': { url, retries: -1 },
  'a budget that is no number': { url, retries: { retries: 1, budgetMs: Number.NaN } },
  'a certificate without its key': { url, tls: { cert: 'x' } },
  'a certificate that is none': { url, tls: { cert: secret, key: secret } },
  'a key with a wrong passphrase': { url, tls: { cert: 'x', key: privateKey, passphrase: `${secret}!` } },
  'a header that can not be sent': { url, headers: { 'x-trace': `a\n${secret}` } },
  'a user agent that can not be sent': { url, userAgent: `a\n${secret}` },
  'tls and a fetch': { url, tls: {}, fetch: async () => new Response() },
};

const made = (make: () => unknown): unknown => {
  try {
    return make();
  } catch (error) {
    return error;
  }
};

describe('a client is not made of', () => {
  test.each(Object.entries(refused))('%s', (_what, options) => {
    const error = made(() => createKoskiMigriClient(options));
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject({ code: 'invalid-options', next: expect.stringMatching(/^Give .*\.$/) });
    expect(everythingIn(error)).not.toContain(secret);
  });

  test('an address of CAS that is none', () => {
    const cas = { url: 'cas', username: 'migripk', password: secret };
    const error = made(() => createValintarekisteriClient({ url, cas }));
    expect(error).toMatchObject({ code: 'invalid-options', message: 'cas.url is no address of an API' });
  });
});
