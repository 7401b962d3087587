import { openApiDocument } from '#contracts';
import { rootOrganisaatio } from '../cas/users.ts';
import { createSimulator } from '../platform/answering.ts';
import { toServletPath } from '../platform/servlet-path.ts';
import type { Surroundings } from '../platform/surroundings.ts';
import type { Simulator } from '../simulator.ts';
import { errorOf, loginEndpoint, toAnswer } from './answers.ts';
import { answerHakemukset } from './hakemukset.ts';
import { answerLogin } from './login.ts';
import type { CasFetch } from './service-ticket.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';

export interface ValintarekisteriMigriSettings {
  /** Reaches `/cas/serviceValidate`. */
  readonly cas: CasFetch;
  /** Address that the clients see, such as `https://virkailija.example`. */
  readonly publicUrl: string;
  /** The organisation whose rights hold everywhere; `rootOrganisaatio` unless told. */
  readonly orgRoot?: string;
}

export interface ValintarekisteriMigriSimulator extends Simulator {
  /** Begins sessions without a ticket, and ends them. */
  readonly sessions: Pick<SessionStore, 'begin' | 'end'>;
  /** The address of the login, for which service tickets are asked. */
  readonly service: string;
  /** Ends every session. */
  readonly reset: () => void;
}

/**
 * valinta-tulos-service as Migri meets it: `/valinta-tulos-service/auth/login` and
 * `/valinta-tulos-service/cas/migri/hakemukset/{henkilo-oidit,hetut}`. The real one's order is open; here persons come
 * as asked and options as in the documents. The OpenAPI document stands where the real one's does. Faults: `session-expired` wherever a session is read; `ticket-expired` at
 * the login, and again in CAS (give a fault's `where` a simulator when it counts exchanges).
 */
export const createValintarekisteriMigriSimulator = (
  { cas, publicUrl, orgRoot = rootOrganisaatio }: ValintarekisteriMigriSettings,
  surroundings: Surroundings,
): ValintarekisteriMigriSimulator => {
  const { clock, seed, register } = surroundings;
  const sessions = createSessionStore(clock, seed);
  const login = { sessions, cas, casUrl: new URL('/cas', publicUrl).href, service: new URL(loginPath, publicUrl).href };
  const simulator = createSimulator(
    {
      name: 'valintarekisteri-migri',
      answer: async (request, exchange) => {
        const pathname = toServletPath(request.url);
        if (pathname === loginPath || pathname === `${loginPath}/`) {
          exchange.endpoint = loginEndpoint;
          return answerLogin(login, request, exchange);
        }
        if (pathname === openApiPath && request.method === 'GET') {
          return toAnswer({ status: 200, body: openApiDocument('valintarekisteri-migri') });
        }
        const [, path] = migriPath.exec(pathname) ?? [];
        if (path === undefined) return { status: 404, headers: {}, body: null };
        return answerHakemukset({ sessions, register, orgRoot }, path, request, exchange);
      },
      errorOf,
    },
    surroundings,
  );
  return { ...simulator, sessions, service: login.service, reset: sessions.clear };
};

const loginPath = '/valinta-tulos-service/auth/login';
const openApiPath = '/valinta-tulos-service/swagger/open-api/open-api.json';
const migriPath = /^\/valinta-tulos-service\/cas\/migri(|\/.*)$/;
