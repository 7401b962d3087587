import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { Agent, fetch } from 'undici';
import type { MigriOppija } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import type { RegisterAnswer, Tunniste } from './register-answer.ts';
import { parseDocument, withRetries } from './with-retries.ts';

export interface KoskiClient {
  readonly find: (tunniste: Tunniste, signal: AbortSignal) => Promise<RegisterAnswer<MigriOppija>>;
  readonly close: () => Promise<void>;
}

/** Asks Koski with a client certificate. A 404 is an answer: Koski knows no right that concerns Migri. */
export const createKoskiClient = ({ url, certificate, key, ca }: RegisterAccess['koski']): KoskiClient => {
  let agent: Promise<Agent> | undefined;
  const connect = async () => {
    const [cert, privateKey, authority] = await Promise.all([readFile(certificate), readFile(key), readFile(ca)]);
    // Read once for all connections, of which a few are enough for any number of questions.
    const secureContext = createSecureContext({ cert, key: privateKey, ca: authority });
    return new Agent({ connections: 8, connect: { secureContext } });
  };
  return {
    find: async (tunniste, signal) => {
      agent ??= connect();
      const dispatcher = await agent;
      const endpoint = 'oid' in tunniste ? 'oid' : 'hetu';
      const answer = await withRetries(async () => {
        const response = await fetch(`${url}/${endpoint}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(tunniste),
          dispatcher,
          signal,
        });
        return { status: response.status, headers: response.headers, body: await response.text() };
      }, signal);
      if (answer.status === 404) return { state: 'answered' };
      if (answer.status !== 200) return { state: 'failed', why: `Koski answered ${answer.status}` };
      const value = parseDocument<MigriOppija>(answer, (oppija) => Array.isArray(oppija?.opiskeluoikeudet));
      return value
        ? { state: 'answered', value }
        : { state: 'failed', why: 'Koski answered what is no oppija in JSON' };
    },
    close: async () => (await agent)?.close(),
  };
};
