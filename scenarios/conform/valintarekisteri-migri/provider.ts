import type { Control } from '../control.ts';
import { type Expectation, must } from '../expectation.ts';
import type { ConformPersons } from '../persons.ts';
import type { Question as WireQuestion } from '../question.ts';
import { createRuleMaker, type Departure, type Rule } from '../rule.ts';
import type { Seen } from '../seen.ts';

/** A request below `…/valinta-tulos-service`: `/cas/migri/hakemukset/henkilo-oidit` unless told. */
export interface Question extends WireQuestion {
  /** Id of the session to come with; the common one unless told, `none` for no cookie at all. */
  readonly session?: string | 'none';
}

interface Case {
  readonly ask: Question;
  readonly expect: Expectation;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** A Valintarekisteri with the CAS before it. What needs a ticket or a session throws NoWay when it gets none. */
export interface ValintarekisteriProvider {
  readonly ask: (question: Question) => Promise<Seen>;
  /** Asks each, and tells every departure. */
  readonly hold: (cases: readonly Case[]) => Promise<readonly Departure[]>;
  /** Below `…/cas`; a form instead of a body. */
  readonly askCas: (question: CasQuestion) => Promise<Seen>;
  readonly holdCas: (
    cases: readonly { readonly ask: CasQuestion; readonly expect: Expectation }[],
  ) => Promise<readonly Departure[]>;
  /** The address of the login, for which tickets are asked. */
  readonly service: string;
  /** The address of CAS, as clients see it. */
  readonly casUrl: string;
  /** A new ticket-granting ticket. */
  readonly grant: (user: Credentials) => Promise<string>;
  /** A service ticket. */
  readonly ticket: (tgt: string, service?: string) => Promise<string>;
  /** A new session by a service ticket. */
  readonly login: (ticket: string) => Promise<string>;
}

export interface CasQuestion extends WireQuestion {
  readonly form?: Readonly<Record<string, string>>;
}

/** What rules may need of a Valintarekisteri. */
export interface ValintarekisteriMeans {
  /** Who may log in and ask. */
  readonly user: Credentials;
  /** The common session of that user. */
  readonly session: string;
  /** Who may log in, but not ask. */
  readonly withoutRole: Credentials;
  /** Who may ask, but not read the results of any organisation. */
  readonly withoutRights: Credentials;
  /** Known persons with accepted options, Finnish citizens not. */
  readonly oid: string;
  readonly hetu: string;
  readonly oids: readonly [string, string, ...string[]];
  readonly persons: ConformPersons;
  readonly control: Control;
}

export type ValintarekisteriRule = Rule<ValintarekisteriProvider, ValintarekisteriMeans>;

export const theme = createRuleMaker<ValintarekisteriProvider, ValintarekisteriMeans>();

export const oidit = '/cas/migri/hakemukset/henkilo-oidit';
export const hetut = '/cas/migri/hakemukset/hetut';
export const loginPath = '/auth/login';

/** The type of every JSON answer, in the letters of whatever server. */
export const isJson = must<string>('application/json;charset=UTF-8', (type) =>
  /^application\/json;\s*charset=utf-8$/i.test(type),
);

/** The error of a Migri path, word for word. */
export const error = ({ status, body }: { readonly status: number; readonly body: object | null }): Expectation => ({
  status,
  body: body === null ? '' : JSON.stringify(body),
  headers: { 'cache-control': 'no-store', ...(body === null ? {} : { 'content-type': isJson }) },
});

/** The error of the login, word for word. */
export const loginError = ({
  status,
  body,
}: {
  readonly status: number;
  readonly body: object | null;
}): Expectation => ({
  status,
  body: body === null ? '' : JSON.stringify(body),
  headers: body === null ? {} : { 'content-type': isJson },
});

/** Nobody found. */
export const nobody: Expectation = {
  status: 200,
  body: '[]',
  headers: { 'cache-control': 'no-store', 'content-type': isJson },
};
