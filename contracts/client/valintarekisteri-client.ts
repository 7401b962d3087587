import type { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';

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
 * login. A call that gets 401 logs in anew, once. Throws {@link ClientError} `invalid-options`.
 */
export const createValintarekisteriClient = (_options: ValintarekisteriClientOptions): ValintarekisteriClient => {
  throw new Error('not yet');
};
