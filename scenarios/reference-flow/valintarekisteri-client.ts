import { fetch } from 'undici';
import type { MigriHakija } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import { createCasSession } from './cas-session.ts';
import type { RegisterAnswer, Tunniste } from './register-answer.ts';
import { parseDocument, withRetries } from './with-retries.ts';

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
  return {
    find: async (tunniste, signal) => {
      let cookie: string | undefined;
      let refused: string | undefined;
      const attempt = async () => {
        cookie = await session.cookie(signal, refused);
        return ask(tunniste, cookie, signal);
      };
      const isFirstRefusal = ({ status }: { status: number }) => {
        if (status !== 401 || refused !== undefined) return false;
        refused = cookie;
        return true;
      };
      const answer = await withRetries(attempt, signal, isFirstRefusal);
      if (answer.status !== 200) return { state: 'failed', why: `Valintarekisteri answered ${answer.status}` };
      const hakijat = parseDocument<readonly MigriHakija[]>(answer, Array.isArray);
      if (hakijat === undefined) return { state: 'failed', why: 'Valintarekisteri answered what is no list in JSON' };
      const [value] = hakijat;
      return value === undefined ? { state: 'answered' } : { state: 'answered', value };
    },
  };
};
