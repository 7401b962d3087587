import {
  type CertificateSet,
  casUsers,
  createDocumentRegister,
  defaultKoskiEnvironment,
  luovutuspalveluClients,
  migriUser,
  type RunningSimulators,
  startSimulators,
} from '#simulators';
import type { KoskiTarget } from './koski-migri/conform-koski.ts';
import type { ValintarekisteriTarget } from './valintarekisteri-migri/conform-valintarekisteri.ts';

interface OwnRegistersOptions {
  readonly certificates: CertificateSet;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of the control plane. */
  readonly token: string;
  readonly seed: string;
  /** The day of the persons, `YYYY-MM-DD`. */
  readonly day: string;
}

/** Both simulators on any free ports, with all that the rules need. */
export interface OwnRegisters {
  readonly koski: KoskiTarget;
  readonly valintarekisteri: ValintarekisteriTarget;
  readonly running: RunningSimulators;
}

export const startOwnRegisters = async (options: OwnRegistersOptions): Promise<OwnRegisters> => {
  const { certificates, now, token, seed } = options;
  const running = await startSimulators({
    register: createDocumentRegister(),
    environment: defaultKoskiEnvironment,
    now,
    certificates,
    seed,
    control: { token, version: 'conform' },
    clients: [
      ...luovutuspalveluClients,
      { subjectDn: certificates.clients.client.subject, ips: ['127.0.0.1', '::1'], user: migriUser.username },
      { subjectDn: withoutUser, ips: ['0.0.0.0'], user: 'nobody' },
    ],
  });
  return { running, ...toOwnTargets(running, options) };
};

/** What the rules are told of running simulators that have a control plane and know whom {@link startOwnRegisters} lets in. */
export const toOwnTargets = (
  { koski, valintarekisteri, control }: Pick<RunningSimulators, 'koski' | 'valintarekisteri' | 'control'>,
  {
    certificates,
    seed,
    day,
  }: Pick<OwnRegistersOptions, 'seed' | 'day'> & { readonly certificates: CertificateSet | false },
): Pick<OwnRegisters, 'koski' | 'valintarekisteri'> => {
  const persons = { seed, now: day, ...(control && { control }) };
  const [user, withoutRole, withoutRights] = casUsers;
  return {
    koski: {
      ...persons,
      ...(koski.mtlsUrl !== undefined && certificates && { tls: toTls(koski.mtlsUrl, certificates) }),
      plain: { url: koski.url, subject: 'CN=migri', address: '0.0.0.0', withoutRole: 'CN=kela', withoutUser },
    },
    valintarekisteri: {
      ...persons,
      url: valintarekisteri.url,
      casUrl: valintarekisteri.casUrl,
      ...(user && { user }),
      ...(withoutRole && { withoutRole }),
      ...(withoutRights && { withoutRights }),
    },
  };
};

const toTls = (url: string, { ca, clients }: CertificateSet): NonNullable<KoskiTarget['tls']> => ({
  url,
  ca: ca.cert,
  certificate: clients.client,
  badCertificates: {
    expired: clients.expired,
    notYetValid: clients['not-yet-valid'],
    otherCa: clients['other-ca'],
    noClientAuth: clients['no-client-auth'],
    unknownSubject: clients['unknown-subject'],
  },
});

/** A client of Koski whose user is in no directory. */
const withoutUser = 'CN=nobody';
