import type { PersonDocuments } from '#contracts';

/** The three services that are simulated; CAS stands in front of Valintarekisteri. */
export type SimulatorName = 'koski-migri' | 'valintarekisteri-migri' | 'cas';

/** A simulator is a function from request to response; MSW, an HTTP(S) listener and tests are faces over it. */
export interface Simulator {
  readonly name: SimulatorName;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** What a simulator asks for persons: documents that were loaded, or a population computed on demand. */
export interface Register {
  /** The person whose master OID or linked OID this is. */
  readonly findByOid: (oid: string) => MaybePromise<PersonDocuments | undefined>;
  /** The person whose current or former hetu this is. */
  readonly findByHetu: (hetu: string) => MaybePromise<PersonDocuments | undefined>;
}

export type MaybePromise<T> = T | Promise<T>;

/** What the simulators take for now: milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
}
