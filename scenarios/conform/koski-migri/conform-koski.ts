import { isHenkiloOidFormat } from '#contracts';
import { koskiMigriPath } from '#simulators';
import type { Ask, TlsSettings } from '../ask.ts';
import { toBase } from '../base.ts';
import { type ConformOptions, conform, type ReadyProvider } from '../conform.ts';
import type { ConformResult } from '../conform-result.ts';
import { createControl } from '../control.ts';
import { type Hindrance, lookFirst } from '../first-look.ts';
import { generateConformPersons } from '../persons.ts';
import { jsonOf, type Seen } from '../seen.ts';
import { koskiRules } from './index.ts';
import { type Certificate, createKoskiProvider, type KoskiMeans, type KoskiProvider, type Via } from './provider.ts';
import { isEnded } from './tls.ts';

/** A Koski to be tested; at least one of the doors must be there. */
export interface KoskiTarget {
  /** Behind a load balancer that judges certificates; the main door when both are there. */
  readonly tls?: {
    readonly url: string;
    /** PEM text; the usual authorities unless told. */
    readonly ca?: string;
    readonly certificate?: Certificate;
    readonly badCertificates?: Partial<Pick<KoskiMeans, BadCertificate>>;
  };
  /** In front of Koski itself, where the test plays the load balancer. */
  readonly plain?: {
    readonly url: string;
    readonly subject: string;
    readonly address: string;
    readonly withoutRole?: string;
    readonly withoutUser?: string;
  };
  /** OIDs and hetut of persons with studies for Migri, whom the provider knows. */
  readonly persons?: readonly string[];
  readonly control?: { readonly url: string; readonly token: string };
  /** What the persons are drawn from that the control plane is given, and their day (`YYYY-MM-DD`). */
  readonly seed: string;
  readonly now: string;
}

export type BadCertificate = 'expired' | 'notYetValid' | 'otherCa' | 'noClientAuth' | 'unknownSubject';

/** Tests a Koski by every rule. The control plane gets persons, which are gone afterwards. Throws ToolkitError `conform-url`. */
export const conformKoski = async (target: KoskiTarget, options: ConformOptions): Promise<ConformResult> =>
  conform(
    {
      name: 'koski',
      urls: [target.tls?.url, target.plain?.url].flatMap((url) => (url === undefined ? [] : toApi(url))),
      rules: koskiRules,
      look: (ask) => look(target, ask),
      ready: (ask) => makeReady(target, ask),
    },
    options,
  );

const look = (target: KoskiTarget, ask: Ask): Promise<Hindrance | undefined> => {
  const { usual, mount, caller, plain } = toDoors(target);
  const koski = createKoskiProvider(ask, usual, mount);
  const text = { body: 'x', headers: { 'content-type': 'text/plain' } };
  const one = { path: '/nothing', body: {} };
  const other = usual.door.tls && plain ? [{ ...one, via: plain.via() }] : [];
  return lookFirst({
    name: 'Koski',
    url: toApi(target.tls?.url ?? target.plain?.url ?? ''),
    questions: [one, ...other, { path: '/oid', ...text }, { path: '/valinta/hetut', ...text }].map(
      (question) => () => koski.ask(question),
    ),
    // Who has no certificate is let in nowhere: that the handshake ends is how Koski answers.
    isLike: (seen) => isLike(seen) || (caller === undefined && isEnded(seen)),
  });
};

/** Its errors have a `key`, and come in a list; one way to be wrong is without. */
const isLike = (seen: Seen): boolean => {
  const [virhe] = [jsonOf(seen)].flat() as readonly ({ readonly key?: unknown } | null | undefined)[];
  return typeof virhe?.key === 'string';
};

const makeReady = async (target: KoskiTarget, ask: Ask): Promise<ReadyProvider<KoskiProvider, KoskiMeans>> => {
  const control = target.control && createControl(target.control);
  const persons = generateConformPersons(target);
  const remove = await control?.put(Object.values(persons));
  const { usual, mount, ...doors } = toDoors(target);
  const given = target.persons ?? [];
  const oids = [
    ...given.filter(isHenkiloOidFormat),
    ...(control
      ? [persons.student, persons.other, persons.applicant, persons.lukiolainen].map(({ henkilo }) => henkilo.oid)
      : []),
  ];
  const hetut = [...given.filter((id) => !isHenkiloOidFormat(id)), ...(control ? [persons.other.henkilo.hetu] : [])];
  const [oid, second, ...more] = oids;
  const [hetu] = hetut;
  return {
    provider: {
      ...createKoskiProvider(ask, usual, mount),
      ...doors,
      ...(oid === undefined ? {} : { oid }),
      ...(oid === undefined || second === undefined ? {} : { oids: [oid, second, ...more] as const }),
      ...(hetu === undefined ? {} : { hetu }),
      ...(control && { control, persons }),
    },
    lacks,
    close: async () => remove?.(),
  };
};

type Doors = Pick<
  Partial<KoskiMeans>,
  BadCertificate | 'caller' | 'tls' | 'certificate' | 'plain' | 'withoutRole' | 'withoutUser'
>;

const toDoors = ({ tls, plain }: KoskiTarget): Doors & { readonly usual: Via; readonly mount: string } => {
  const ofTls = (settings: Omit<TlsSettings, 'ca'>): Via => ({
    door: {
      origin: new URL(tls?.url ?? '').origin,
      tls: { ...settings, ...(tls?.ca === undefined ? {} : { ca: tls.ca }) },
    },
    caller: {},
  });
  const ofPlain = (changes: Via['caller'] = {}): Via => ({
    door: { origin: new URL(plain?.url ?? '').origin },
    caller: {
      'x-amzn-mtls-clientcert-subject': plain?.subject,
      'x-amzn-mtls-clientcert-serial-number': '0A1B2C3D',
      'x-amzn-mtls-clientcert-issuer': 'CN=Koeajo throw-away CA,O=Koeajo,C=FI',
      'x-forwarded-for': plain?.address,
      ...changes,
    },
    changes,
  });
  const isLetIn = tls ? tls.certificate !== undefined : plain !== undefined;
  return {
    usual: tls ? ofTls(tls.certificate ?? {}) : ofPlain(),
    mount: new URL(toApi(tls?.url ?? plain?.url ?? '')).pathname,
    ...(isLetIn && { caller: true }),
    ...(tls && { tls: { via: ofTls }, ...tls.badCertificates }),
    ...(tls?.certificate && { certificate: tls.certificate }),
    ...(plain && { plain: { via: ofPlain } }),
    ...(plain?.withoutRole !== undefined && { withoutRole: plain.withoutRole }),
    ...(plain?.withoutUser !== undefined && { withoutUser: plain.withoutUser }),
  };
};

const toApi = (url: string): string => toBase(url, '/koski') + koskiMigriPath;

const certificate = (which: string) => `no ${which} certificate was given: put one into the folder of --bad-certs`;

/** Why a rule was not tested. */
const lacks: Readonly<Record<keyof KoskiMeans, string>> = {
  caller: 'there is nobody whom Koski lets in: give --cert and --key',
  tls: 'Koski is not asked over TLS: give an https address',
  certificate: 'there is no certificate: give --cert and --key',
  expired: certificate('expired'),
  notYetValid: certificate('not yet valid'),
  otherCa: certificate('foreign'),
  noClientAuth: certificate('server'),
  unknownSubject: certificate('stranger’s'),
  plain: 'Koski is not asked behind its load balancer: give --plain-url',
  withoutRole: 'no caller without the role is known: give --subject-without-role',
  withoutUser: 'no caller without a user is known: give --subject-without-user',
  oid: 'no person is known by OID: give --person',
  hetu: 'no person is known by hetu: give --person',
  oids: 'no two persons are known by OID: give --person twice',
  persons: 'nobody can be put into these registers: only the simulators can (koeajo start, --control)',
  control: 'these registers can’t be steered: only the simulators can (koeajo start, --control)',
};
