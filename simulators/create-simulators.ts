import { type CasUser, casUsers, createCasSimulator } from './cas/index.ts';
import {
  createProviderStateDesk,
  createSettableClock,
  type ProviderStateDesk,
  type SettableClock,
} from './control/index.ts';
import {
  type CallerDirectory,
  createKoskiMigriSimulator,
  type KoskiEnvironment,
  type KoskiUser,
  koskiUsers,
  type LuovutuspalveluClient,
  luovutuspalveluClients,
} from './koski-migri/index.ts';
import { createFaultDesk, type FaultDesk } from './platform/fault-desk.ts';
import { createJournal, type Journal } from './platform/journal.ts';
import type { Layered } from './platform/layered.ts';
import { createLayeredRegister, type DocumentRegister, type LayeredRegister } from './register/index.ts';
import { createValintarekisteriMigriSimulator, createVirkailija } from './valintarekisteri-migri/index.ts';

export interface SimulatorsOptions {
  /** Who can be asked for. */
  readonly register: DocumentRegister;
  /** Code lists and institutions of the VIRTA conversion. */
  readonly environment: KoskiEnvironment;
  /** The time source: milliseconds since 1970. The clock that the simulators see can be moved away from it. */
  readonly now: () => number;
  /** Tickets, session ids and drawn faults come from it; `koeajo` unless told. */
  readonly seed?: string;
  /** Koski's client list; Koski's own two for tests unless told. */
  readonly clients?: readonly LuovutuspalveluClient[];
  readonly koskiUsers?: readonly KoskiUser[];
  /** Who may log in to Valintarekisteri. Koski logs in as the first one. */
  readonly casUsers?: readonly CasUser[];
}

/** The two registers with what they share. */
export interface Simulators {
  readonly koski: (request: Request) => Promise<Response>;
  /** The officials' host: CAS and Valintarekisteri. */
  readonly virkailija: (request: Request) => Promise<Response>;
  /** The credentials of the first CAS user. */
  readonly login: { readonly username: string; readonly password: string };
  /** That of the options, and over it whom provider states bring. */
  readonly register: LayeredRegister;
  readonly clock: SettableClock;
  readonly faults: FaultDesk;
  readonly journal: Journal;
  /** Whom Koski knows. */
  readonly callers: Layered<CallerDirectory>;
  /** Who may log in to CAS. */
  readonly users: Layered<readonly CasUser[]>;
  /** What has to hold before an interaction of a pact. */
  readonly states: ProviderStateDesk;
  /** Forgets every ticket and session. */
  readonly resetSessions: () => void;
}

/** Both simulated registers without a listener. `publicUrl`: where clients see CAS and Valintarekisteri. */
export const createSimulators = (options: SimulatorsOptions, publicUrl: string): Simulators => {
  const { environment, now, seed = 'koeajo', clients = luovutuspalveluClients } = options;
  const register = createLayeredRegister(options.register);
  const clock = createSettableClock({ now });
  const faults = createFaultDesk(seed);
  const journal = createJournal();
  const surroundings = { register, clock, faults, journal, seed };
  const users = options.casUsers ?? casUsers;
  const { username = '', password = '' } = users[0] ?? {};

  const cas = createCasSimulator(
    { users, publicUrl, notifyLogout: (request) => valintarekisteri.fetch(request) },
    surroundings,
  );
  const valintarekisteri = createValintarekisteriMigriSimulator({ cas: cas.fetch, publicUrl }, surroundings);
  const virkailija = createVirkailija({ cas, valintarekisteri });
  const koski = createKoskiMigriSimulator(
    {
      environment,
      clients,
      users: options.koskiUsers ?? koskiUsers,
      valinta: { baseUrl: publicUrl, username, password, fetch: virkailija },
    },
    surroundings,
  );
  const { callers } = koski;
  const logins = { cas, valintarekisteri, seed };
  return {
    koski: koski.fetch,
    virkailija,
    login: { username, password },
    register,
    clock,
    faults,
    journal,
    callers,
    users: cas.users,
    states: createProviderStateDesk({ register, faults, callers, users: cas.users, logins }),
    resetSessions: () => {
      cas.reset();
      valintarekisteri.reset();
    },
  };
};
