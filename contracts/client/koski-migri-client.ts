import type { MigriOppija } from '../koski-migri/migri-oppija.ts';
import type { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';

export interface KoskiMigriClientOptions extends ClientOptions {
  /** Up to `…/koski/api/luovutuspalvelu/migri`. */
  readonly url: string;
}

/**
 * `found: false`: Koski knows nobody of that identifier, or no right to study that Migri may see (KM-048…KM-051). It does
 * not say which.
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

/** A client of Koski's interface to Migri. Throws {@link ClientError} `invalid-options`; connects with the first call. */
export const createKoskiMigriClient = (_options: KoskiMigriClientOptions): KoskiMigriClient => {
  throw new Error('not yet');
};
