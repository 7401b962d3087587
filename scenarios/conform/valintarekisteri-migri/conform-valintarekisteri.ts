import { isHenkiloOidFormat } from '#contracts';
import type { Ask } from '../ask.ts';
import { toBase } from '../base.ts';
import { type ConformOptions, conform, type ReadyProvider } from '../conform.ts';
import type { ConformResult } from '../conform-result.ts';
import { createControl } from '../control.ts';
import { type Hindrance, lookFirst } from '../first-look.ts';
import { generateConformPersons } from '../persons.ts';
import { NoWay, Refused } from '../rule.ts';
import { jsonOf, type Seen } from '../seen.ts';
import { createValintarekisteriProvider } from './create-provider.ts';
import { valintarekisteriRules } from './index.ts';
import { type Credentials, hetut, type ValintarekisteriMeans, type ValintarekisteriProvider } from './provider.ts';

/** A Valintarekisteri to be tested. */
export interface ValintarekisteriTarget {
  /** Its origin, with what a gateway puts behind it, or the whole address. */
  readonly url: string;
  /** Of CAS, likewise; at the same place unless told. */
  readonly casUrl?: string;
  /** PEM text; the usual authorities unless told. */
  readonly ca?: string;
  readonly user?: Credentials;
  readonly withoutRole?: Credentials;
  readonly withoutRights?: Credentials;
  /** OIDs and hetut of persons with accepted options, Finnish citizens not, whom the provider knows. */
  readonly persons?: readonly string[];
  readonly control?: { readonly url: string; readonly token: string };
  /** What the persons are drawn from that the control plane is given, and their day (`YYYY-MM-DD`). */
  readonly seed: string;
  readonly now: string;
}

/** Tests a Valintarekisteri and its CAS by every rule. The control plane gets persons, which are gone afterwards. Throws ToolkitError `conform-url`. */
export const conformValintarekisteri = async (
  target: ValintarekisteriTarget,
  options: ConformOptions,
): Promise<ConformResult> => {
  const url = `${toBase(target.url, '/valinta-tulos-service')}/valinta-tulos-service`;
  const casUrl = `${target.casUrl === undefined ? toBase(target.url, '/valinta-tulos-service') : toBase(target.casUrl, '/cas')}/cas`;
  return conform(
    {
      name: 'valintarekisteri',
      urls: [url, casUrl],
      rules: valintarekisteriRules,
      look: (ask) => look(ask, { ...target, url, casUrl }),
      ready: (ask) => makeReady({ ...target, url, casUrl }, ask),
    },
    options,
  );
};

type Target = ValintarekisteriTarget & { readonly casUrl: string };

const look = (ask: Ask, target: Target): Promise<Hindrance | undefined> => {
  const provider = createValintarekisteriProvider(ask, target, () => undefined);
  const text = { body: '[]', headers: { 'content-type': 'text/plain' } };
  return lookFirst({
    name: 'Valintarekisteri',
    url: target.url,
    // A wrong content type answers before an unknown path (VM-028).
    questions: [{ path: '/cas/migri/nothing', ...text }, { body: ['X'] }, { path: hetut, body: ['X'] }].map(
      (question) => () => provider.ask(question),
    ),
    isLike,
  });
};

/** Its errors are in `error`; one way to be wrong is a list of them. */
const isLike = (seen: Seen): boolean => {
  const [virhe] = [jsonOf(seen)].flat() as readonly ({ readonly error?: unknown } | null | undefined)[];
  return typeof virhe?.error === 'string';
};

const makeReady = async (
  target: Target,
  ask: Ask,
): Promise<ReadyProvider<ValintarekisteriProvider, ValintarekisteriMeans>> => {
  const control = target.control && createControl(target.control);
  const persons = generateConformPersons(target);
  const remove = await control?.put(Object.values(persons));
  let session: string | undefined;
  const provider = createValintarekisteriProvider(ask, target, () => session);
  const login = target.user && (await logIn(provider, target.user));
  session = login?.session;
  const known = control ? [persons.student, persons.other, persons.applicant].map(({ henkilo }) => henkilo) : [];
  const given = target.persons ?? [];
  const [oid, second, ...more] = [...given.filter(isHenkiloOidFormat), ...known.map((henkilo) => henkilo.oid)];
  const [hetu] = [...given.filter((id) => !isHenkiloOidFormat(id)), ...known.flatMap((henkilo) => henkilo.hetu ?? [])];
  return {
    provider: {
      ...provider,
      ...(target.user && { user: target.user }),
      ...(session !== undefined && { session }),
      ...(target.withoutRole && { withoutRole: target.withoutRole }),
      ...(target.withoutRights && { withoutRights: target.withoutRights }),
      ...(oid === undefined ? {} : { oid }),
      ...(oid === undefined || second === undefined ? {} : { oids: [oid, second, ...more] as const }),
      ...(hetu === undefined ? {} : { hetu }),
      ...(control && { control, persons }),
    },
    lacks: login?.why === undefined ? lacks : { ...lacks, session: `nobody could log in: ${login.why}` },
    ...(login?.hindrance && { hindrance: login.hindrance }),
    close: async () => remove?.(),
  };
};

/** The common session, or why there is none; the rules of the login tell that too. */
const logIn = async (
  { grant, ticket, login }: ValintarekisteriProvider,
  user: Credentials,
): Promise<{ readonly session?: string; readonly why?: string; readonly hindrance?: Hindrance }> => {
  try {
    return { session: await login(await ticket(await grant(user))) };
  } catch (error) {
    if (error instanceof Refused) {
      const next = 'Look at --user, and at its password in KOEAJO_PASSWORD or --password-file.';
      return { hindrance: { reason: `nobody could log in: ${error.message}`, next } };
    }
    if (error instanceof NoWay) return { why: error.message };
    throw error;
  }
};

/** Why a rule was not tested. */
const lacks: Readonly<Record<keyof ValintarekisteriMeans, string>> = {
  user: 'nobody can log in: give --user and a password',
  session: 'nobody can log in: give --user and a password',
  withoutRole: 'no user without the role is known: only the simulators have one',
  withoutRights: 'no user without rights to results is known: only the simulators have one',
  oid: 'no person is known by OID: give --person',
  hetu: 'no person is known by hetu: give --person',
  oids: 'no two persons are known by OID: give --person twice',
  persons: 'nobody can be put into these registers: only the simulators can (koeajo start, --control)',
  control: 'these registers can’t be steered: only the simulators can (koeajo start, --control)',
};
