import { type KoskiTarget, toOwnTargets, type ValintarekisteriTarget } from '#scenarios';
import {
  createControlPlane,
  createDocumentRegister,
  createSimulators,
  defaultKoskiEnvironment,
  koskiMigriPath,
  type Listener,
  listen,
  listenBehindLoadBalancer,
} from '#simulators';

type Fetch = (request: Request) => Promise<Response>;

/** What stands in front of a simulator and changes what it is asked or answers. */
export type Bend = (fetch: Fetch) => Fetch;

export interface BentRegisters {
  /** Behind its load balancer only. */
  readonly koski: KoskiTarget;
  readonly valintarekisteri: ValintarekisteriTarget;
  /** What Pact's verifier takes for the providers, and for their states. */
  readonly pact: { readonly koski: string; readonly valintarekisteri: string; readonly statesUrl: string };
  readonly close: () => Promise<void>;
}

const straight: Bend = (fetch) => fetch;

/** Both simulators with a control plane, each bent. Koski's own way to Valintarekisteri is not. */
export const startBentRegisters = async ({
  koski = straight,
  virkailija = straight,
}: {
  readonly koski?: Bend;
  readonly virkailija?: Bend;
}): Promise<BentRegisters> => {
  const open: Listener[] = [];
  const opened = async (listening: Promise<Listener>): Promise<Listener> => {
    const listener = await listening;
    open.push(listener);
    return listener;
  };
  let answerOfficials: Fetch = async () => new Response(null, { status: 503 });
  const officials = await opened(listen((request) => answerOfficials(request), { port: 0 }));
  const simulators = createSimulators(
    {
      register: createDocumentRegister(),
      environment: defaultKoskiEnvironment,
      now: Date.now,
      clients: [
        { subjectDn: 'CN=migri', ips: ['0.0.0.0'], user: 'Migri' },
        { subjectDn: 'CN=kela', ips: ['0.0.0.0'], user: 'Laaja' },
        { subjectDn: 'CN=nobody', ips: ['0.0.0.0'], user: 'nobody' },
      ],
    },
    officials.url,
  );
  answerOfficials = virkailija(simulators.virkailija);
  const plain = await opened(listenBehindLoadBalancer(koski(simulators.koski), { port: 0 }));
  const token = 'token';
  const resets = { sessions: simulators.resetSessions };
  const steer = createControlPlane({ ...simulators, resets, token, version: 'bent' });
  const control = await opened(listen(steer, { port: 0 }));
  // Pact's verifier has no place for a token.
  const states = await opened(
    listen(
      async (request) => {
        const { url, method } = request;
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        return steer(new Request(url, { method, headers, body: await request.text() }));
      },
      { port: 0 },
    ),
  );
  const targets = toOwnTargets(
    {
      koski: { url: plain.url + koskiMigriPath },
      valintarekisteri: {
        url: `${officials.url}/valinta-tulos-service`,
        casUrl: `${officials.url}/cas`,
        ...simulators.login,
      },
      control: { url: control.url, token },
    },
    { certificates: false, seed: 'koeajo', day: '2026-06-15' },
  );
  return {
    ...targets,
    pact: { koski: plain.url, valintarekisteri: officials.url, statesUrl: `${states.url}/provider-states` },
    close: async () => {
      await Promise.all(open.map((listener) => listener.close()));
    },
  };
};
