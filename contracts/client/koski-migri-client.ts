import type { MigriOppija } from '../koski-migri/migri-oppija.ts';
import type { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';
import type { HttpAnswer } from './exchange.ts';
import { isNobody, toKoskiError } from './koski-errors.ts';
import { toAddress } from './option-values.ts';
import { checkPersonCount } from './person-count.ts';
import { readAnswer } from './read-answer.ts';
import { createRegisterConnection } from './register-connection.ts';

export interface KoskiMigriClientOptions extends ClientOptions {
  /** Up to `…/koski/api/luovutuspalvelu/migri`. */
  readonly url: string;
}

/**
 * `found: false`: Koski knows nobody of that identifier, or no right to study that Migri may see (KM-048…KM-051). It does
 * not say which; and by hetu it says so also of somebody new to it while VIRTA is down (KM-056).
 */
export type KoskiAnswer = { readonly found: true; readonly oppija: MigriOppija } | { readonly found: false };

/** Every method throws {@link ClientError} and nothing else. */
export interface KoskiMigriClient {
  /** `POST /hetu` (KM-001). The answer's own hetu is the current one and may be another (KM-075). */
  readonly byHetu: (hetu: string, call?: CallOptions) => Promise<KoskiAnswer>;
  /** `POST /oid` (KM-002). Of a linked OID the answer is the master's (KM-073). */
  readonly byOid: (oid: string, call?: CallOptions) => Promise<KoskiAnswer>;
  /**
   * `POST /valinta/oid` (KM-003): Valintarekisteri through Koski. 1-5000 different OIDs; for others nothing is sent, and
   * the code is `invalid-request`. Who is not in the list is unknown, Finnish or not accepted anywhere.
   */
  readonly valintaByOids: (oids: readonly string[], call?: CallOptions) => Promise<MigriHakijat>;
  /** `POST /valinta/hetut` (KM-004), as {@link KoskiMigriClient.valintaByOids}. */
  readonly valintaByHetut: (hetut: readonly string[], call?: CallOptions) => Promise<MigriHakijat>;
  /** Waits for the calls under way, then ends the connections. Later calls throw `closed`. */
  readonly close: () => Promise<void>;
}

/**
 * A client of Koski's interface to Migri. Throws {@link ClientError} `invalid-options`; connects with the first call.
 *
 * ```ts
 * const koski = createKoskiMigriClient({ url, tls: { cert, key }, retries: 2 });
 * const answer = await koski.byOid(oid, { signal: AbortSignal.timeout(90_000) });
 * if (answer.found) console.log(answer.oppija.opiskeluoikeudet.length);
 * await koski.close();
 * ```
 */
export const createKoskiMigriClient = (options: KoskiMigriClientOptions): KoskiMigriClient => {
  const url = toAddress('url', options.url);
  const { validate = true } = options;
  const connection = createRegisterConnection(options);

  const ask = <T>(
    endpoint: string,
    body: Readonly<Record<string, string | readonly string[]>>,
    call: CallOptions | undefined,
    read: (answer: HttpAnswer) => Promise<T>,
  ): Promise<T> => {
    const question = {
      endpoint,
      url: url + endpoint,
      method: 'POST',
      headers: json,
      body: JSON.stringify(body),
    } as const;
    return connection.call(endpoint, call, async (signal) => read(await connection.exchange(question, signal)));
  };

  const find = (endpoint: string, body: Readonly<Record<string, string>>, call?: CallOptions): Promise<KoskiAnswer> =>
    ask(endpoint, body, call, async (answer) => {
      if (isNobody(answer)) return { found: false };
      if (answer.status !== 200) throw toKoskiError(answer, Object.values(body));
      return { found: true, oppija: await readAnswer(answer, 'oppija', validate) };
    });

  const list = async (
    endpoint: string,
    name: string,
    ids: readonly string[],
    call?: CallOptions,
  ): Promise<MigriHakijat> => {
    checkPersonCount(endpoint, ids);
    return ask(endpoint, { [name]: ids }, call, async (answer) => {
      if (answer.status !== 200) throw toKoskiError(answer, ids);
      return readAnswer(answer, 'hakijat', validate);
    });
  };

  return {
    byHetu: (hetu, call) => find('/hetu', { hetu }, call),
    byOid: (oid, call) => find('/oid', { oid }, call),
    valintaByOids: (oids, call) => list('/valinta/oid', 'oids', oids, call),
    valintaByHetut: (hetut, call) => list('/valinta/hetut', 'hetut', hetut, call),
    close: () => connection.close(),
  };
};

const json = { accept: 'application/json', 'content-type': 'application/json' };
