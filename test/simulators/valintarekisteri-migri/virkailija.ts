import type { Hakutoive, Henkilo, MigriHakija, PersonDocuments } from '#contracts';
import {
  type CasUser,
  createCasSimulator,
  createFaultDesk,
  createJournal,
  createValintarekisteriMigriSimulator,
  createVirkailija,
  type Register,
  type Surroundings,
} from '#simulators';

export const publicUrl = 'https://virkailija.example';
export const service = `${publicUrl}/valinta-tulos-service/auth/login`;
export const minute = 60_000;

/** The officials' host with a clock to move; CAS's logout reaches Valintarekisteri. */
export const openVirkailija = (
  persons: readonly PersonDocuments[] = [],
  { users, url = publicUrl }: { users?: readonly CasUser[]; url?: string } = {},
) => {
  const clock = { at: Date.UTC(2026, 7, 1), now: () => clock.at };
  const surroundings: Surroundings = {
    register: toRegister(persons),
    clock,
    faults: createFaultDesk('seed'),
    journal: createJournal(),
    seed: 'seed',
  };
  const cas = createCasSimulator(
    { ...(users ? { users } : {}), publicUrl: url, notifyLogout: (request) => valintarekisteri.fetch(request) },
    surroundings,
  );
  const valintarekisteri = createValintarekisteriMigriSimulator({ cas: cas.fetch, publicUrl: url }, surroundings);
  const fetch = createVirkailija({ cas, valintarekisteri });
  const send = (path: string, init?: RequestInit) => fetch(new Request(`${url}${path}`, init));
  const askTgt = async (username = 'migripk', password = 'koeajo'): Promise<string> => {
    const response = await send('/cas/v1/tickets', form({ username, password }));
    return new URL(response.headers.get('location') ?? '').pathname.split('/').at(-1) ?? '';
  };
  const askTicket = async (tgt: string, forService = `${url}/valinta-tulos-service/auth/login`): Promise<string> =>
    (await send(`/cas/v1/tickets/${tgt}`, form({ service: forService }))).text();
  const logIn = async (username?: string): Promise<string> => {
    const ticket = await askTicket(await askTgt(username));
    return sessionOf(await send(`/valinta-tulos-service/auth/login?ticket=${ticket}`));
  };
  /** As a well-behaved client asks; `headers` and `body` replace what is to be wrong. */
  const ask = (
    cookie: string | undefined,
    body: unknown,
    { by = 'henkilo-oidit', headers = {} }: { by?: string; headers?: Readonly<Record<string, string | null>> } = {},
  ) => {
    const all = { 'content-type': 'application/json', 'user-agent': 'test', cookie: cookie ?? null, ...headers };
    const sent = Object.entries(all).filter((header): header is [string, string] => header[1] !== null);
    return send(`/valinta-tulos-service/cas/migri/hakemukset/${by}`, {
      method: 'POST',
      headers: sent,
      body: typeof body === 'string' ? new TextEncoder().encode(body) : JSON.stringify(body),
    });
  };
  return { ...surroundings, clock, cas, valintarekisteri, fetch, send, askTgt, askTicket, logIn, ask };
};

export const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

/** The cookie as a client sends it back: `session=…`. */
export const sessionOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

/** The persons of a 200. */
export const hakijatOf = async (response: Response): Promise<readonly MigriHakija[]> => {
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as readonly MigriHakija[];
};

const toRegister = (persons: readonly PersonDocuments[]): Register => ({
  findByOid: (oid) => persons.find(({ henkilo }) => [henkilo.oid, ...henkilo.linkitetytOidit].includes(oid)),
  findByHetu: (hetu) => persons.find(({ henkilo }) => [henkilo.hetu, ...henkilo.vanhatHetut].includes(hetu)),
});

export const aPerson = (henkilo: Partial<Henkilo>, ...hakutoiveet: readonly Hakutoive[]): PersonDocuments => ({
  henkilo: {
    oid: '1.2.246.562.98.20000000019',
    linkitetytOidit: [],
    vanhatHetut: [],
    etunimet: 'Testi',
    sukunimi: 'Henkilö',
    kansalaisuudet: ['752'],
    ...henkilo,
  },
  virta: [],
  koski: [],
  hakutoiveet,
});

export const aHakutoive = (hakutoive: Partial<Hakutoive> = {}): Hakutoive => ({
  hakuOid: '1.2.246.562.29.00000000000000000001',
  hakuNimi: { fi: 'Haku', sv: 'Ansökan' },
  hakemusOid: '1.2.246.562.11.00000000000000000001',
  organisaatioOid: '1.2.246.562.99.00000000001',
  organisaatioNimi: { fi: 'Koulu' },
  hakukohdeOid: '1.2.246.562.20.00000000000000000001',
  hakukohdeNimi: { en: 'Option' },
  toteutusOid: '1.2.246.562.17.00000000000000000001',
  toteutusNimi: { en: 'Programme' },
  valintaTila: 'HYVAKSYTTY',
  vastaanottoTila: 'VASTAANOTTANUT_SITOVASTI',
  ilmoittautuminenTila: 'EI_TEHTY',
  ...hakutoive,
});
