import { fetch } from 'undici';
import type { MigriHakija } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import { createCasSession } from './cas-session.ts';
import type { RegisterAnswer, Tunniste } from './register-answer.ts';
import { withRetries } from './with-retries.ts';

export interface ValintarekisteriClient {
  readonly find: (tunniste: Tunniste, signal: AbortSignal) => Promise<RegisterAnswer<MigriHakija>>;
}

/** Asks Valintarekisteri with a CAS session; a refused session is renewed once. An empty list is an answer. */
export const createValintarekisteriClient = (access: RegisterAccess): ValintarekisteriClient => {
  const session = createCasSession(access);
  const ask = async (tunniste: Tunniste, cookie: string, signal: AbortSignal) => {
    const [endpoint, id] = 'oid' in tunniste ? ['henkilo-oidit', tunniste.oid] : ['hetut', tunniste.hetu];
    const response = await fetch(`${access.valintarekisteri.url}/cas/migri/hakemukset/${endpoint}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'koeajo-reference-flow', cookie },
      body: JSON.stringify([id]),
      signal,
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const askLoggedIn = async (tunniste: Tunniste, signal: AbortSignal) => {
    const cookie = await session.cookie(signal);
    const answer = await ask(tunniste, cookie, signal);
    if (answer.status !== 401) return answer;
    return ask(tunniste, await session.cookie(signal, cookie), signal);
  };
  return {
    find: async (tunniste, signal) => {
      const { status, body } = await withRetries(() => askLoggedIn(tunniste, signal), signal);
      if (status !== 200) return { state: 'failed', why: `Valintarekisteri answered ${status}` };
      const [hakija] = JSON.parse(body) as readonly MigriHakija[];
      return hakija === undefined ? { state: 'answered' } : { state: 'answered', value: hakija };
    },
  };
};
