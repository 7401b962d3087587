import {
  createDocumentRegister,
  createFaultDesk,
  createJournal,
  createKoskiMigriSimulator,
  defaultKoskiEnvironment,
  koskiMigriPath,
  koskiUsers,
  luovutuspalveluClients,
} from '#simulators';
import { answersAreOfAStandIn } from '../validate-answers.ts';

// Koski hands on what Pact's server says in the place of Valintarekisteri.
answersAreOfAStandIn();

export interface KoskiQuestion {
  readonly route: 'henkilo-oidit' | 'hetut';
  readonly ids: readonly string[];
  readonly user?: { readonly username: string; readonly password: string };
}

const seed = 'pact';
const user = { username: 'migripk', password: 'koeajo' };

/** Asks our Koski for places while somebody else stands in for Valintarekisteri at an address. */
export const askKoski = async (url: string, { route, ids, user: { username, password } = user }: KoskiQuestion) => {
  const koski = createKoskiMigriSimulator(
    {
      clients: luovutuspalveluClients,
      users: koskiUsers,
      environment: defaultKoskiEnvironment,
      valinta: { baseUrl: url, username, password, fetch: (request) => fetch(request) },
    },
    {
      register: createDocumentRegister(),
      clock: { now: () => 0 },
      faults: createFaultDesk(seed),
      journal: createJournal(),
      seed,
    },
  );
  const [path, field] = route === 'hetut' ? ['hetut', 'hetut'] : ['oid', 'oids'];
  const response = await koski.fetch(
    new Request(`http://koski.test${koskiMigriPath}/valinta/${path}`, {
      method: 'POST',
      headers: { ...certificate, 'content-type': 'application/json' },
      body: JSON.stringify({ [field]: ids }),
    }),
  );
  return { status: response.status, body: (await response.json()) as unknown };
};

const certificate = {
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '01',
  'x-amzn-mtls-clientcert-issuer': 'CN=Koeajo',
  'x-forwarded-for': '0.0.0.0',
};
