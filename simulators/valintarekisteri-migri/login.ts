import { valintarekisteriLoginErrors as errors } from '#contracts';
import type { Answer } from '../platform/answer.ts';
import type { Exchange } from '../platform/exchange.ts';
import { toLoginAnswer } from './answers.ts';
import { type CasFetch, validateServiceTicket } from './service-ticket.ts';
import { lookUpSession, toSessionCookie } from './session-cookie.ts';
import type { Session, SessionStore } from './session-store.ts';

export interface LoginDesk {
  readonly sessions: SessionStore;
  readonly cas: CasFetch;
  readonly casUrl: string;
  /** The address of the login itself, for which service tickets are asked. */
  readonly service: string;
}

/** `/valinta-tulos-service/auth/login`: GET turns a ticket into a session, POST takes CAS's logout. */
export const answerLogin = async (desk: LoginDesk, request: Request, exchange: Exchange): Promise<Answer> => {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return logIn(desk, request, exchange);
    case 'POST':
      return logOut(desk.sessions, request);
    default:
      return { status: 405, headers: { allow: 'GET, HEAD, POST' }, body: null };
  }
};

const logIn = async (desk: LoginDesk, request: Request, exchange: Exchange): Promise<Answer> => {
  const ticket = new URL(request.url).searchParams.get('ticket') ?? request.headers.get('ticket');
  const found = lookUpSession(desk.sessions, request, exchange);
  if (found === 'store-down') return toLoginAnswer(errors.internal);
  if ('problem' in found) return toLoginAnswer(errors.malformedSession(found.problem));
  if (ticket === null && found.session === undefined) {
    return { status: 302, headers: { location: `${desk.casUrl}/login?service=${desk.service}` }, body: null };
  }
  const session = found.session ?? (await beginSession(desk, ticket ?? '', exchange));
  if (session === undefined) return toLoginAnswer(errors.ticket(ticket ?? ''));
  exchange.caller = session.user.username;
  return toLoginAnswer(
    { status: 200, body: { personOid: session.user.personOid } },
    { 'set-cookie': toSessionCookie(session) },
  );
};

/** The session of a ticket that CAS confirms. VM-009, VM-012 */
const beginSession = async (
  { sessions, ...address }: LoginDesk,
  ticket: string,
  exchange: Exchange,
): Promise<Session | undefined> => {
  if (exchange.fault('ticket-expired')) return undefined;
  const user = await validateServiceTicket(address.cas, address, ticket);
  return user && sessions.begin(ticket, user);
};

/** VM-015, VM-016 */
const logOut = async (sessions: SessionStore, request: Request): Promise<Answer> => {
  const logoutRequest =
    new URL(request.url).searchParams.get('logoutRequest') ??
    new URLSearchParams(await request.text()).get('logoutRequest');
  if (logoutRequest === null) return toLoginAnswer(errors.noLogoutRequest);
  const [, ticket] = /<samlp:SessionIndex>([^<]+)<\/samlp:SessionIndex>/.exec(logoutRequest) ?? [];
  if (ticket === undefined) return toLoginAnswer(errors.malformedLogoutRequest(logoutRequest));
  sessions.endByTicket(ticket.trim());
  return toLoginAnswer({ status: 204, body: null });
};
