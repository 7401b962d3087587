import type { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import { createCasSession, isTicketRefused } from './cas-session.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';
import type { HttpAnswer, Question } from './exchange.ts';
import { toAddress } from './option-values.ts';
import { checkPersonCount } from './person-count.ts';
import { readAnswer } from './read-answer.ts';
import { createRegisterConnection } from './register-connection.ts';
import { toValintarekisteriError } from './valintarekisteri-errors.ts';

export interface ValintarekisteriClientOptions extends ClientOptions {
  /** Up to `…/valinta-tulos-service`. */
  readonly url: string;
  readonly cas: CasOptions;
}

export interface CasOptions {
  /** Up to `…/cas`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** The service that tickets are asked for; `<url>/auth/login` unless told: behind a proxy the public address. */
  readonly service?: string;
}

/** Every method throws {@link ClientError} and nothing else. */
export interface ValintarekisteriClient {
  /**
   * `POST /cas/migri/hakemukset/henkilo-oidit`: 1-5000 different OIDs; for others nothing is sent, and the code is
   * `invalid-request`. Who is not in the list is unknown, Finnish or not accepted anywhere (VM-037, VM-039, VM-046).
   */
  readonly byHenkiloOidit: (oidit: readonly string[], call?: CallOptions) => Promise<MigriHakijat>;
  /** `POST /cas/migri/hakemukset/hetut`, as {@link ValintarekisteriClient.byHenkiloOidit}; current hetut only (VM-045). */
  readonly byHetut: (hetut: readonly string[], call?: CallOptions) => Promise<MigriHakijat>;
  /**
   * Waits for the calls under way, logs out at CAS (`DELETE /v1/tickets/{TGT}`, VM-008; its failure is nobody's concern)
   * and ends the connections. Later calls throw `closed`.
   */
  readonly close: () => Promise<void>;
}

/**
 * A client of Valintarekisteri's interface to Migri. Logs in at CAS with the first call; calls at the same time share the
 * login. A call whose session or ticket is refused with 401 logs in anew, once. Throws {@link ClientError}
 * `invalid-options`.
 *
 * ```ts
 * const valintarekisteri = createValintarekisteriClient({ url, cas: { url: casUrl, username, password }, retries: 2 });
 * for (const { henkiloOid, hakemukset } of await valintarekisteri.byHenkiloOidit(oidit)) check(henkiloOid, hakemukset);
 * await valintarekisteri.close();
 * ```
 */
export const createValintarekisteriClient = (options: ValintarekisteriClientOptions): ValintarekisteriClient => {
  const url = toAddress('url', options.url);
  const { validate = true, cas, callerId } = options;
  const connection = createRegisterConnection(options);
  const csrf = callerId === undefined ? undefined : `CSRF=${callerId}`;
  const exchange = ({ headers: { cookie, ...headers }, ...question }: Question, signal: AbortSignal) => {
    const cookies = [csrf, cookie].filter((one) => one !== undefined).join('; ');
    const more = { ...(callerId !== undefined && { csrf: callerId }), ...(cookies && { cookie: cookies }) };
    return connection.exchange({ ...question, headers: { ...headers, ...more } }, signal);
  };
  const loginUrl = `${url}/auth/login`;
  const { username, password, service = loginUrl } = cas;
  const session = createCasSession({
    casUrl: toAddress('cas.url', cas.url),
    username,
    password,
    service,
    loginUrl,
    exchange,
  });

  const ask = async (endpoint: string, ids: readonly string[], call?: CallOptions): Promise<MigriHakijat> => {
    checkPersonCount(endpoint, ids);
    const question = {
      endpoint,
      url: `${url}/cas/migri${endpoint}`,
      method: 'POST',
      body: JSON.stringify(ids),
    } as const;
    let mayRenew = true;
    let cookie: string | undefined;
    let refused: string | undefined;
    const attempt = async (signal: AbortSignal): Promise<HttpAnswer> => {
      cookie = await session.cookie(signal, refused).catch((error: unknown) => {
        if (!mayRenew || !isTicketRefused(error)) throw error;
        mayRenew = false;
        return session.cookie(signal, refused);
      });
      const answer = await exchange({ ...question, headers: { ...json, cookie } }, signal);
      if (!mayRenew || !isSessionRefused(answer)) return answer;
      mayRenew = false;
      refused = cookie;
      return attempt(signal);
    };
    return connection.call(endpoint, call, async (signal) => {
      const answer = await attempt(signal);
      if (answer.status !== 200) throw toValintarekisteriError(answer, [...ids, cookie?.split('=')[1] ?? '']);
      return readAnswer(answer, 'hakijat', validate);
    });
  };

  return {
    byHenkiloOidit: (oidit, call) => ask('/hakemukset/henkilo-oidit', oidit, call),
    byHetut: (hetut, call) => ask('/hakemukset/hetut', hetut, call),
    close: () => connection.close(session.end),
  };
};

const json = { accept: 'application/json', 'content-type': 'application/json' };

/** VM-023; and what an edge in front of it would send a browser. */
const isSessionRefused = ({ status, headers }: HttpAnswer): boolean =>
  status === 401 || (status >= 300 && status < 400 && (headers.get('location') ?? '').includes('/cas/login'));
