import { koskiErrors } from '#contracts';
import type { Ask, Door, TlsSettings } from '../ask.ts';
import type { Control } from '../control.ts';
import { type Expectation, judge } from '../expectation.ts';
import type { ConformPersons } from '../persons.ts';
import { tellQuestion, toWireRequest, type Question as WireQuestion } from '../question.ts';
import { createRuleMaker, type Departure, type Rule } from '../rule.ts';
import type { Seen } from '../seen.ts';

/** A request to Koski: `path` is below the mount, `/oid` unless told. */
export interface Question extends WireQuestion {
  /** Another way in than the usual one. */
  readonly via?: Via;
}

/** Another door, or other headers of the load balancer. */
export interface Via {
  readonly door: Door;
  readonly caller: Headers;
  /** In what the caller is not the usual one. */
  readonly changes?: Headers;
}

type Headers = Readonly<Record<string, string | undefined>>;

export interface Case {
  readonly ask: Question;
  readonly expect: Expectation;
}

/** A Koski that is put to the test. */
export interface KoskiProvider {
  readonly ask: (question: Question) => Promise<Seen>;
  /** Asks each, and tells every departure. */
  readonly hold: (cases: readonly Case[]) => Promise<readonly Departure[]>;
  /** The question in a word or two. */
  readonly tell: (question: Question) => string;
}

/** What rules may need of a Koski. */
export interface KoskiMeans {
  /** Somebody who is let in: a certificate, or the headers of a load balancer. */
  readonly caller: true;
  /** A TLS door, and how one comes in with what certificate (or none) and version. */
  readonly tls: { readonly via: (settings: Omit<TlsSettings, 'ca'>) => Via };
  readonly certificate: Certificate;
  readonly expired: Certificate;
  readonly notYetValid: Certificate;
  readonly otherCa: Certificate;
  readonly noClientAuth: Certificate;
  readonly unknownSubject: Certificate;
  /** A door behind the load balancer, whose headers the test gives. */
  readonly plain: { readonly via: (changes?: Headers) => Via };
  /** Subjects of the client list (plain door) whose user lacks the role, or does not exist. */
  readonly withoutRole: string;
  readonly withoutUser: string;
  /** Known persons with studies for Migri. */
  readonly oid: string;
  readonly hetu: string;
  readonly oids: readonly [string, string, ...string[]];
  readonly persons: ConformPersons;
  readonly control: Control;
}

/** PEM texts. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly passphrase?: string;
}

export type KoskiRule = Rule<KoskiProvider, KoskiMeans>;

export const theme = createRuleMaker<KoskiProvider, KoskiMeans>();

/** `ask`, with the usual way in and the path of the mount. */
export const createKoskiProvider = (ask: Ask, usual: Via, mount: string): KoskiProvider => {
  const put = ({ via = usual, path = '/oid', ...question }: Question) =>
    ask(via.door, toWireRequest({ ...question, path: mount + path }, { ...usualHeaders, ...via.caller }));
  const tell = ({ path = '/oid', via, headers, ...question }: Question) =>
    tellQuestion({ ...question, path, headers: { ...via?.changes, ...headers } });
  return {
    ask: put,
    tell,
    hold: async (cases) =>
      (await Promise.all(cases.map(async (one) => judge(await put(one.ask), one.expect, tell(one.ask))))).flat(),
  };
};

const usualHeaders = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'koeajo-conform' };

/** The error, word for word. */
export const error = ({ status, body }: { readonly status: number; readonly body: object }): Expectation => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': jsonType },
});

/** KM-011 */
export const jsonType = 'application/json;charset=utf-8';

/** What all four endpoints are asked: their path, the name of their field, and whether it holds a list. */
export const endpoints = [
  { path: '/hetu', field: 'hetu', isList: false },
  { path: '/oid', field: 'oid', isList: false },
  { path: '/valinta/oid', field: 'oids', isList: true },
  { path: '/valinta/hetut', field: 'hetut', isList: true },
] as const;

export const { malformedJson, jsonOnly } = koskiErrors;
