import type { Ratkaisupyynto } from '#contracts';

/** An implementation of the decision flow under test. */
export interface Subject {
  /** What was asked for on the command line: `reference`, `http://…`, `cmd:…`, `./flow.ts`. */
  readonly name: string;
  /** How many questions it takes at a time; absent: any number. */
  readonly concurrency?: number;
  /** Never rejects: whatever goes wrong is an answer too. Gives up when `signal` is aborted. */
  readonly decide: (pyynto: Ratkaisupyynto, options: { readonly signal: AbortSignal }) => Promise<SubjectAnswer>;
  readonly close: () => Promise<void>;
}

/** What came back, as plain JSON: a stored history is judged again from it. */
export type SubjectAnswer =
  /** JSON that claims to be a `Ratkaisu`; whether it is one, a check says. */
  | { readonly kind: 'answered'; readonly ratkaisu: unknown }
  /** It answered, but not as the protocol says. */
  | { readonly kind: 'off-protocol'; readonly expected: string; readonly actual: string }
  /** It says that it has no flow for this procedure. */
  | { readonly kind: 'unsupported' }
  /** It was asked, and time ran out. */
  | { readonly kind: 'timed-out' }
  /** It could not be asked at all. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Where the registers are and how to log in to them: what any subject is given. Paths are of PEM files. */
export interface RegisterAccess {
  readonly koski: {
    /** `https://127.0.0.1:…/koski/api/luovutuspalvelu/migri` */
    readonly url: string;
    readonly certificate: string;
    readonly key: string;
    readonly ca: string;
  };
  readonly valintarekisteri: {
    /** `http://127.0.0.1:…/valinta-tulos-service` */
    readonly url: string;
  };
  readonly cas: {
    /** `http://127.0.0.1:…/cas` */
    readonly url: string;
    readonly username: string;
    readonly password: string;
  };
}
