import {
  createKoskiMigriClient,
  createValintarekisteriClient,
  type KoskiMigriClient,
  type ValintarekisteriClient,
} from '#client';
import {
  createDocumentRegister,
  createInProcessSimulators,
  type DocumentRegister,
  defaultKoskiEnvironment,
  type Fault,
  type InProcessSimulators,
  type JournalEntry,
  type SimulatorName,
  startSimulators,
} from '#simulators';

export interface TestRegistersOptions {
  /** The day on which the test takes place, `YYYY-MM-DD`; noon of it, standing still, is the time of the registers. */
  readonly now: string;
  /** Sockets can be asked from anywhere; in process they answer only the client and the `fetch` of the fixtures. */
  readonly transport: 'sockets' | 'in-process';
  /** Subject of the certificate that Koski sees; `false`: none, which it answers with 401. */
  readonly certificate: string | false;
}

/** Both registers of one test. Addresses have no slash at their end. */
export interface TestRegisters
  extends Pick<InProcessSimulators, 'register' | 'clock' | 'faults' | 'journal' | 'fetch'> {
  readonly koski: KoskiOfTest;
  readonly valintarekisteri: ValintarekisteriOfTest;
}

export interface KoskiOfTest extends RegisterOfTest {
  /** Up to `…/koski/api/luovutuspalvelu/migri`: plain HTTP, on which every request has the certificate. */
  readonly url: string;
  readonly client: KoskiMigriClient;
}

export interface ValintarekisteriOfTest extends RegisterOfTest {
  /** Up to `…/valinta-tulos-service`. */
  readonly url: string;
  /** Up to `…/cas`. */
  readonly casUrl: string;
  readonly username: string;
  readonly password: string;
  readonly client: ValintarekisteriClient;
}

/** What a test does with one of the two. */
export interface RegisterOfTest {
  /** Persons are in both registers, as their documents say. */
  readonly put: DocumentRegister['put'];
  readonly faults: {
    /** Planned for this register alone, unless `where` names another simulator. */
    readonly plan: (fault: FaultOfTest) => void;
    /** Ends every fault, of both. */
    readonly clear: () => void;
  };
  /** What this register was asked; Koski's own questions to Valintarekisteri stand in that one's. */
  readonly journal: { readonly entries: () => readonly JournalEntry[] };
}

/** A fault, which needs no id. */
export type FaultOfTest = Omit<Fault, 'id'> & { readonly id?: string };

/** Registers with nobody in them, for one test; `close` ends their connections. */
export const startTestRegisters = async ({
  now,
  transport,
  certificate,
}: TestRegistersOptions): Promise<TestRegisters & { readonly close: () => Promise<void> }> => {
  // Noon or one o'clock in Helsinki, by the season.
  const moment = Date.parse(`${now}T12:00:00+02:00`);
  const options = { register: createDocumentRegister(), environment: defaultKoskiEnvironment, now: () => moment };
  if (transport === 'in-process') {
    const simulators = createInProcessSimulators({ ...options, caller: certificate });
    return { ...toTestRegisters(simulators, { fetch: simulators.fetch }), close: async () => undefined };
  }
  const simulators = await startSimulators({
    ...options,
    certificates: false,
    ...(certificate !== false && { caller: certificate }),
  });
  const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);
  return { ...toTestRegisters({ ...simulators, fetch }), close: simulators.close };
};

type Answering = Pick<
  InProcessSimulators,
  'koski' | 'valintarekisteri' | 'register' | 'clock' | 'faults' | 'journal' | 'fetch'
>;

const toTestRegisters = (
  { koski, valintarekisteri, register, clock, faults, journal, fetch }: Answering,
  connection: { readonly fetch?: (request: Request) => Promise<Response> } = {},
): TestRegisters => {
  let planned = 0;
  const toOne = (simulator: SimulatorName): RegisterOfTest => ({
    put: register.put,
    faults: {
      plan: (fault) => {
        planned += 1;
        faults.plan({ id: `${fault.effect.kind}-${planned}`, ...fault, where: toWhere(fault, simulator) });
      },
      clear: faults.clear,
    },
    journal: { entries: () => journal.entries().filter((entry) => entry.simulator === simulator) },
  });
  const { url, casUrl, username, password } = valintarekisteri;
  const cas = { url: casUrl, username, password };
  return {
    koski: { ...toOne('koski-migri'), ...koski, client: createKoskiMigriClient({ ...koski, ...connection }) },
    valintarekisteri: {
      ...toOne('valintarekisteri-migri'),
      ...valintarekisteri,
      client: createValintarekisteriClient({ url, cas, ...connection }),
    },
    register,
    clock,
    faults,
    journal,
    fetch,
  };
};

const toWhere = ({ effect, where }: FaultOfTest, simulator: SimulatorName): NonNullable<Fault['where']> => ({
  simulator: effect.kind === 'cas-slow' ? 'cas' : simulator,
  ...where,
});
