import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  createKoskiMigriClient,
  createValintarekisteriClient,
  type KoskiMigriClientOptions,
  type ValintarekisteriClientOptions,
} from '#client';
import { type PersonDocuments, toHenkiloOid, toHetu } from '#contracts';
import {
  type CertificateSet,
  type ClientCertificateName,
  createCertificates,
  createDocumentRegister,
  defaultKoskiEnvironment,
  type Fault,
  type FaultEffect,
  kelaUser,
  koskiUsers,
  type RunningSimulators,
  startSimulators,
} from '#simulators';
import { opiskeluoikeus } from '../../simulators/koski-migri/koski-world.ts';
import { aHakutoive } from '../../simulators/valintarekisteri-migri/virkailija.ts';

export const oid = toHenkiloOid(98, 1_234_567);
export const hetu = toHetu({ syntymaaika: '1999-05-23', yksilonumero: 917 });
export const unknownOid = toHenkiloOid(98, 7_654_321);
export const unknownHetu = toHetu({ syntymaaika: '1998-04-01', yksilonumero: 933 });

const persons: readonly PersonDocuments[] = [
  {
    henkilo: {
      oid,
      hetu,
      linkitetytOidit: [],
      vanhatHetut: [],
      etunimet: 'Testi',
      sukunimi: 'Salainen',
      kansalaisuudet: ['752'],
    },
    virta: [],
    koski: [opiskeluoikeus('lukiokoulutus', 'lukionoppimaara')],
    hakutoiveet: [aHakutoive()],
  },
];

/** Both real registers on sockets for one test file, without faults and with an empty journal before each test. */
export const useRegisters = () => {
  let root: string;
  let certificates: CertificateSet;
  let simulators: RunningSimulators;
  const open: { close(): Promise<void> }[] = [];
  const kept = <T extends { close(): Promise<void> }>(client: T): T => {
    open.push(client);
    return client;
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'koeajo-client-'));
    certificates = await createCertificates({ directory: join(root, 'certs'), now: Date.now() });
    simulators = await startSimulators({
      register: createDocumentRegister(persons),
      environment: defaultKoskiEnvironment,
      now: Date.now,
      certificates,
      clients: [
        { subjectDn: certificates.clients.client.subject, ips: ['127.0.0.1'], user: koskiUsers[0]?.username ?? '' },
        { subjectDn: 'CN=kela', ips: ['127.0.0.1'], user: kelaUser.username },
      ],
    });
  });
  afterEach(async () => {
    simulators.faults.clear();
    await Promise.all(open.splice(0).map((client) => client.close()));
    simulators.journal.clear();
    simulators.clock.reset();
  });
  afterAll(async () => {
    await simulators.close();
    await rm(root, { recursive: true });
  });

  const tlsOf = (name: ClientCertificateName) => {
    const { cert, key } = certificates.clients[name];
    return { cert, key, ca: certificates.ca.cert };
  };
  let planned = 0;
  return {
    simulators: () => simulators,
    certificates: () => certificates,
    tlsOf,
    plan: (effect: FaultEffect, at: Omit<Fault, 'id' | 'effect'> = {}) => {
      planned += 1;
      simulators.faults.plan({ id: `fault-${planned}`, effect, ...at });
    },
    /** What the registers were asked since the test began: `koski-migri /oid 200`. */
    asked: () =>
      simulators.journal.entries().map(({ simulator, endpoint, status }) => `${simulator} ${endpoint} ${status}`),
    koski: (options: Partial<KoskiMigriClientOptions> = {}) => {
      const { mtlsUrl = '' } = simulators.koski;
      return kept(
        createKoskiMigriClient({ url: mtlsUrl, ...(!options.fetch && { tls: tlsOf('client') }), ...options }),
      );
    },
    valintarekisteri: (options: Partial<ValintarekisteriClientOptions> = {}) => {
      const { url, casUrl, username, password } = simulators.valintarekisteri;
      return kept(createValintarekisteriClient({ url, cas: { url: casUrl, username, password }, ...options }));
    },
  };
};

/** The error that a call ends with. */
export const failureOf = (call: Promise<unknown>): Promise<Error> =>
  call.then(
    (value) => Promise.reject(new Error(`answered ${JSON.stringify(value)}`)),
    (error: Error) => error,
  );

/** All that a log of an error would show. */
export const everythingIn = (error: unknown): string =>
  error instanceof Error
    ? `${error.stack} ${JSON.stringify(error)} ${JSON.stringify(Object.values(error))} ${everythingIn(error.cause)}`
    : String(error);
