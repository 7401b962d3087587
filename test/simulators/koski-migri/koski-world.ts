import type { MigriOpiskeluoikeus, PersonDocuments, VirtaOpiskeluoikeus } from '#contracts';
import {
  createFaultDesk,
  createJournal,
  createKoskiMigriSimulator,
  type FaultEffect,
  type KoskiEnvironment,
  type KoskiMigriOptions,
  koskiMigriPath,
  koskiUsers,
  luovutuspalveluClients,
} from '#simulators';

/** What the load balancer says of Migri's certificate. */
export const migriHeaders: Readonly<Record<string, string>> = {
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '03A5B1',
  'x-amzn-mtls-clientcert-issuer': 'CN=DVV Service Certificates',
  'x-forwarded-for': '0.0.0.0',
  'content-type': 'application/json',
};

const environment: KoskiEnvironment = {
  koodistot: {
    virtaopiskeluoikeudentila: { versio: 1, koodit: [{ koodiarvo: '1', nimi: { fi: 'aktiivinen' } }] },
    virtaopiskeluoikeudentyyppi: { versio: 1, koodit: [{ koodiarvo: '9', nimi: { fi: 'Liikkuvuus' } }] },
    virtaopiskeluoikeudenluokittelu: { versio: 1, koodit: [] },
    virtalukukausiilmtila: { versio: 1, koodit: [] },
    virtaarvosana: { versio: 1, koodit: [] },
    virtaopsuorluokittelu: { versio: 1, koodit: [] },
    virtapatevyys: { versio: 1, koodit: [] },
    opiskeluoikeudentyyppi: { versio: 1, koodit: [{ koodiarvo: 'korkeakoulutus', nimi: { fi: 'Korkeakoulutus' } }] },
    opintojenlaajuusyksikko: { versio: 1, koodit: [{ koodiarvo: '2', nimi: { fi: 'op' } }] },
    kieli: { versio: 1, koodit: [] },
    kunta: { versio: 1, koodit: [] },
    koulutus: { versio: 1, koodit: [] },
    maatjavaltiot2: {
      versio: 2,
      koodit: [
        { koodiarvo: '643', nimi: { fi: 'Venäjä', sv: 'Ryssland' }, lyhytNimi: { fi: 'RU' } },
        { koodiarvo: '356', nimi: { fi: 'Intia' } },
      ],
    },
  },
  oppilaitokset: [{ oppilaitosnumero: '01901', nimi: { fi: 'Helsingin yliopisto' } }],
};

/** A person without any studies. */
export const person = (oid: string, rest: Partial<PersonDocuments['henkilo']> = {}): PersonDocuments => ({
  henkilo: { oid, linkitetytOidit: [], vanhatHetut: [], etunimet: 'Testi', sukunimi: 'Koeajo', ...rest },
  virta: [],
  koski: [],
  hakutoiveet: [],
});

/** A right in Koski's own database, with main attainments of these kinds. */
export const opiskeluoikeus = (tyyppi: string, ...suoritukset: readonly string[]): MigriOpiskeluoikeus => ({
  tila: { opiskeluoikeusjaksot: [] },
  tyyppi: { koodiarvo: tyyppi, koodistoUri: 'opiskeluoikeudentyyppi' },
  suoritukset: suoritukset.map((koodiarvo) => ({
    koulutusmoduuli: {
      tunniste: { koodiarvo: 'x' },
      nimi: { fi: 'Å' },
      laajuus: { arvo: 5, yksikkö: { koodiarvo: '2', koodistoUri: 'opintojenlaajuusyksikko' } },
    },
    tyyppi: { koodiarvo, koodistoUri: 'suorituksentyyppi' },
  })),
});

/** A VIRTA answer with one right of mobility; `tila` '8' is a state that no code list has. */
export const virta = (avaimet: readonly string[], tila = '1'): PersonDocuments['virta'] => [
  {
    avaimet,
    record: {
      opiskelijat: [],
      opiskeluoikeudet: [virtaOpiskeluoikeus(tila)],
      lukukausiIlmoittautumiset: [],
      opintosuoritukset: [],
      liikkuvuusjaksot: [],
    },
  },
];

const virtaOpiskeluoikeus = (koodi: string): VirtaOpiskeluoikeus => ({
  avain: 'oo-1',
  opiskelijaAvain: 'o-1',
  tilat: [{ alkuPvm: '2025-08-01', koodi }],
  tyyppi: '9',
  myontaja: '01901',
  organisaatiot: [],
  jaksot: [],
  ensisijaisuudet: [],
  liittyvatOpiskeluoikeusAvaimet: [],
  lukuvuosiMaksut: [],
});

/** Koski with these persons on 1.6.2026, and what it has recorded. */
export const createKoski = (
  persons: readonly PersonDocuments[] = [],
  options: Partial<KoskiMigriOptions> = {},
  effects: readonly FaultEffect[] = [],
) => {
  const journal = createJournal();
  const faults = createFaultDesk('test');
  for (const [index, effect] of effects.entries()) faults.plan({ id: `fault-${index}`, effect });
  const find = (identifier: string) =>
    persons.find(({ henkilo: { oid, linkitetytOidit, hetu, vanhatHetut } }) =>
      [oid, ...linkitetytOidit, hetu, ...vanhatHetut].includes(identifier),
    );
  const simulator = createKoskiMigriSimulator(
    { clients: luovutuspalveluClients, users: koskiUsers, environment, ...options },
    {
      register: { findByOid: find, findByHetu: find },
      clock: { now: () => Date.UTC(2026, 5, 1) },
      faults,
      journal,
      seed: 'test',
    },
  );
  const ask = (path: string, init: Asking = {}) =>
    simulator.fetch(
      new Request(`http://koski.test${koskiMigriPath}${path}`, {
        method: 'POST',
        ...init,
        headers: given({ ...migriHeaders, ...init.headers }),
      }),
    );
  return { simulator, journal, faults, ask };
};

/** Headers besides Migri's; `undefined` takes one away. */
interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

const given = (headers: Readonly<Record<string, string | undefined>>): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));

/** Status and body text. */
export const read = async (response: Response | Promise<Response>): Promise<readonly [number, string]> => {
  const { status } = await response;
  return [status, await (await response).text()];
};

/** The education types of a 200, in the order of the answer. */
export const tyypitOf = async (response: Response | Promise<Response>): Promise<readonly string[]> => {
  const [status, body] = await read(response);
  if (status !== 200) throw new Error(`${status} ${body}`);
  return JSON.parse(body).opiskeluoikeudet.map((right: { tyyppi: { koodiarvo: string } }) => right.tyyppi.koodiarvo);
};
