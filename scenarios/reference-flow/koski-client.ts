import { readFile } from 'node:fs/promises';
import { Agent, fetch } from 'undici';
import type { MigriOppija } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import type { RegisterAnswer, Tunniste } from './register-answer.ts';
import { withRetries } from './with-retries.ts';

export interface KoskiClient {
  readonly find: (tunniste: Tunniste, signal: AbortSignal) => Promise<RegisterAnswer<MigriOppija>>;
  readonly close: () => Promise<void>;
}

/** Asks Koski with a client certificate. A 404 is an answer: Koski knows no right that concerns Migri. */
export const createKoskiClient = ({ url, certificate, key, ca }: RegisterAccess['koski']): KoskiClient => {
  let agent: Promise<Agent> | undefined;
  const connect = async () => {
    const [cert, privateKey, authority] = await Promise.all([readFile(certificate), readFile(key), readFile(ca)]);
    return new Agent({ connect: { cert, key: privateKey, ca: authority } });
  };
  return {
    find: async (tunniste, signal) => {
      agent ??= connect();
      const dispatcher = await agent;
      const endpoint = 'oid' in tunniste ? 'oid' : 'hetu';
      const { status, body } = await withRetries(async () => {
        const response = await fetch(`${url}/${endpoint}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(tunniste),
          dispatcher,
          signal,
        });
        return { status: response.status, headers: response.headers, body: await response.text() };
      }, signal);
      if (status === 200) return { state: 'answered', value: JSON.parse(body) as MigriOppija };
      if (status === 404) return { state: 'answered' };
      return { state: 'failed', why: `Koski answered ${status}` };
    },
    close: async () => (await agent)?.close(),
  };
};
