import { casErrors } from '#contracts';
import type { Answer } from '../platform/answer.ts';
import { createSimulator } from '../platform/answering.ts';
import type { Exchange } from '../platform/exchange.ts';
import { createLayered, type Layered } from '../platform/layered.ts';
import type { Surroundings } from '../platform/surroundings.ts';
import type { Simulator } from '../simulator.ts';
import { createLogout, type LogoutSettings } from './back-channel-logout.ts';
import { methodNotAllowed, text, toCasAnswer } from './cas-answer.ts';
import { loginPage } from './pages.ts';
import { toServiceName } from './service-name.ts';
import { answerServiceValidate } from './service-validate.ts';
import { createTicketStore, type TicketStore } from './ticket-store.ts';
import { answerTicket, answerTickets, type TicketDesk } from './tickets-resource.ts';
import { createTokenSource } from './token-source.ts';
import { type CasUser, casUsers } from './users.ts';

export interface CasSettings extends LogoutSettings {
  /** `casUsers` unless told. */
  readonly users?: readonly CasUser[];
  /** Address that the clients see, such as `https://virkailija.example`; CAS is at `/cas` there. */
  readonly publicUrl: string;
  /** Services that get tickets; those at `publicUrl` unless told, under whatever name of this machine. */
  readonly serviceRegistry?: RegExp;
}

export interface CasSimulator extends Simulator {
  /** Who may log in; at first the users of the settings. */
  readonly users: Layered<readonly CasUser[]>;
  /** Opens logins without asking for a password, and ends them without telling anybody. */
  readonly tickets: Pick<TicketStore, 'grant' | 'issue' | 'destroy'>;
  /** Ends logins older than 8 hours and logs their services out, as the real one's cleaner; runs before every request. */
  readonly cleanUp: () => Promise<void>;
  /** Forgets every ticket and tells nobody. */
  readonly reset: () => void;
}

/**
 * The officials' CAS (Apereo 7.3) as far as service users meet it: `/cas/v1/tickets`, `/cas/serviceValidate`,
 * `/cas/login`. Faults `ticket-expired` and `cas-slow` bite in `/serviceValidate`. Source: valintarekisteri-api.md 4.2.
 */
export const createCasSimulator = (settings: CasSettings, surroundings: Surroundings): CasSimulator => {
  const { publicUrl, serviceRegistry } = settings;
  const users = createLayered(settings.users ?? casUsers);
  const tokens = createTokenSource(surroundings.seed);
  const tickets = createTicketStore(surroundings.clock, tokens);
  const logOut = createLogout(settings, surroundings.clock, tokens);
  const desk: TicketDesk = {
    tickets,
    logOut,
    casUrl: new URL('/cas', publicUrl).href,
    findUser: (username, password) =>
      users.current().find((user) => user.username === username && user.password === password),
    isKnownService: (service) =>
      serviceRegistry?.test(service) ??
      toServiceName(`${service}/`).startsWith(toServiceName(new URL('/', publicUrl).href)),
  };
  const cleanUp = async (): Promise<void> => {
    for (const tgt of tickets.takeExpired()) await logOut(tgt);
  };
  const simulator = createSimulator(
    {
      name: 'cas',
      answer: async (request, exchange) => {
        await cleanUp();
        return route(desk, request, exchange);
      },
      errorOf,
    },
    surroundings,
  );
  return { ...simulator, users, tickets, cleanUp, reset: tickets.clear };
};

const route = (desk: TicketDesk, request: Request, exchange: Exchange): Answer | Promise<Answer> => {
  const { pathname, searchParams } = new URL(request.url);
  const [, ticket] = /^\/cas\/v1\/tickets\/([^/]+)$/.exec(pathname) ?? [];
  if (ticket !== undefined) {
    exchange.endpoint = '/v1/tickets/{tgt}';
    return answerTicket(desk, ticket, request, exchange);
  }
  switch (pathname) {
    case '/cas/v1/tickets':
      exchange.endpoint = '/v1/tickets';
      return answerTickets(desk, request, exchange);
    case '/cas/serviceValidate':
      exchange.endpoint = '/serviceValidate';
      return request.method === 'GET'
        ? answerServiceValidate(desk.tickets, request, exchange)
        : methodNotAllowed('GET');
    case '/cas/login':
      exchange.endpoint = '/login';
      return text(200, loginPage(searchParams.get('service')), 'text/html;charset=UTF-8');
    default:
      return errorOf(404);
  }
};

const errorOf = (status: number): Answer => {
  const { noCredentials, badCredentials } = casErrors;
  const error = [noCredentials, badCredentials].find((known) => known.status === status);
  return error ? toCasAnswer(error) : { status, headers: {}, body: null };
};
