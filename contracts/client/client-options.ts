/** What both clients take. */
export interface ClientOptions {
  /** Client certificate, and the CAs to trust; the system's own CAs without `ca`. Not together with `fetch`. */
  readonly tls?: TlsOptions;
  /** Sent with every request: what a load balancer would add, when a test asks Koski behind it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For one exchange, from connecting to the last byte of the answer: 60 000 ms unless told. */
  readonly timeoutMs?: number;
  /** How often a question is asked again after a passing failure; never unless told. */
  readonly retries?: number | RetryOptions;
  /** `User-Agent`; `koeajo-client` unless told. Valintarekisteri answers nobody without one (VM-035). */
  readonly userAgent?: string;
  /** OPH's `Caller-Id`: `<organisation OID>.<service>`. Valintarekisteri and CAS get it as `CSRF` too. */
  readonly callerId?: string;
  /** `false`: answers are not held against the JSON Schemas. They are parsed as JSON in any case. */
  readonly validate?: boolean;
  /**
   * Asks in place of the client's own connections: a simulator's `fetch`, or `(request) => fetch(request)` for the global
   * one as it is at the time of the call, which is what MSW replaces.
   */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** PEM texts. */
export interface TlsOptions {
  /** The client's own certificate, with intermediate ones behind it. */
  readonly cert?: string | Uint8Array;
  readonly key?: string | Uint8Array;
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[];
  /** Of the key. */
  readonly passphrase?: string;
}

/**
 * When a question is asked again: the nth time `firstMs` × 2^(n-1) ms after the failure, `maxMs` at most, and later when
 * the answer says so itself (Retry-After). When the waits of one call would exceed `budgetMs`, the failure is thrown.
 */
export interface RetryOptions {
  /** At most so many times more: 0 or more. */
  readonly retries: number;
  /** 200 unless told. */
  readonly firstMs?: number;
  /** 5 000 unless told. */
  readonly maxMs?: number;
  /** All waits of one call together: 30 000 unless told. */
  readonly budgetMs?: number;
  /** The wait itself; a timer unless told. Jitter can be added here. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What one call takes. */
export interface CallOptions {
  /** Ends the call, its waits and its exchange with a {@link ClientError} `aborted`. */
  readonly signal?: AbortSignal;
}
