import {
  type MigriHakijat,
  type MigriOppija,
  type PersonDocuments,
  type Ratkaisupyynto,
  toHenkilo,
  toMenettely,
} from '#contracts';
import {
  casUsers,
  createCasSimulator,
  createDocumentRegister,
  createFaultDesk,
  createJournal,
  createKoskiMigriSimulator,
  createValintarekisteriMigriSimulator,
  createVirkailija,
  defaultKoskiEnvironment,
  koskiMigriPath,
  koskiUsers,
  luovutuspalveluClients,
} from '#simulators';
import type { RegisterAnswers } from './facts.ts';
import { neededRegisters } from './needed-registers.ts';

/** What the registers that the procedure needs say to who asks in the right way and meets no fault. */
export type AskRegisters = (pyynto: Ratkaisupyynto, documents: PersonDocuments) => Promise<RegisterAnswers>;

const address = 'http://127.0.0.1';
const headers = {
  'content-type': 'application/json',
  'x-amzn-mtls-clientcert-subject': luovutuspalveluClients[0]?.subjectDn ?? '',
  'x-amzn-mtls-clientcert-serial-number': '1',
  'x-amzn-mtls-clientcert-issuer': 'CN=koeajo',
  'x-forwarded-for': luovutuspalveluClients[0]?.ips[0] ?? '',
};

/** Registers of the oracle's own, without sockets: what a subject is told must not depend on who else has asked. */
export const createAskRegisters = (): AskRegisters => {
  const register = createDocumentRegister();
  // Time stands still, so that the session never ends.
  const clock = { now: () => Date.UTC(2026, 0, 1) };
  const surroundings = { register, clock, faults: createFaultDesk(''), journal: createJournal(0), seed: 'oracle' };
  const [user] = casUsers;
  const cas = createCasSimulator(
    { users: casUsers, publicUrl: address, notifyLogout: (request) => valintarekisteri.fetch(request) },
    surroundings,
  );
  const valintarekisteri = createValintarekisteriMigriSimulator({ cas: cas.fetch, publicUrl: address }, surroundings);
  const koski = createKoskiMigriSimulator(
    {
      environment: defaultKoskiEnvironment,
      clients: luovutuspalveluClients,
      users: koskiUsers,
      valinta: {
        baseUrl: address,
        username: user?.username ?? '',
        password: user?.password ?? '',
        fetch: createVirkailija({ cas, valintarekisteri }),
      },
    },
    surroundings,
  );
  const post = (path: string, body: unknown): Promise<Response> =>
    koski.fetch(new Request(address + koskiMigriPath + path, { method: 'POST', headers, body: JSON.stringify(body) }));

  return async (pyynto, documents) => {
    const { oppijanumero, hetu } = toHenkilo(pyynto);
    const needed = neededRegisters[toMenettely(pyynto)];
    if (needed.length === 0 || (oppijanumero === undefined && hetu === undefined)) return unasked;
    register.put(documents);
    try {
      const oppija = await (oppijanumero === undefined ? post('/hetu', { hetu }) : post('/oid', { oid: oppijanumero }));
      const koski = await toKoskiAnswer(oppija);
      if (!needed.includes('valintarekisteri')) return { ...unasked, koski };
      const hakijat = await (oppijanumero === undefined
        ? post('/valinta/hetut', { hetut: [hetu] })
        : post('/valinta/oid', { oids: [oppijanumero] }));
      return { koski, valintarekisteri: await toValintarekisteriAnswer(hakijat) };
    } finally {
      register.remove(documents.henkilo.oid);
    }
  };
};

const unasked: RegisterAnswers = { koski: { answered: false }, valintarekisteri: { answered: false } };

/** Koski's 404 is an answer: it knows no right that concerns Migri (DF-019). */
const toKoskiAnswer = async (response: Response): Promise<RegisterAnswers['koski']> => {
  const body = await response.text();
  if (response.status === 404) return { answered: true };
  return response.status === 200 ? { answered: true, value: JSON.parse(body) as MigriOppija } : { answered: false };
};

const toValintarekisteriAnswer = async (response: Response): Promise<RegisterAnswers['valintarekisteri']> => {
  const body = await response.text();
  if (response.status !== 200) return { answered: false };
  const [value] = JSON.parse(body) as MigriHakijat;
  return value === undefined ? { answered: true } : { answered: true, value };
};
