import type { Exchange } from '../platform/exchange.ts';
import type { Session, SessionStore } from './session-store.ts';
import { toUuid, uuidProblem } from './uuid.ts';

/** What the cookie `session` of a request leads to. */
export type SessionLookup = { readonly session: Session | undefined } | { readonly problem: string } | 'store-down';

/** The session of a request, and with it the caller; the faults of sessions bite here, and `session-expired` ends it. */
export const lookUpSession = (sessions: SessionStore, request: Request, exchange: Exchange): SessionLookup => {
  const cookie = sessionCookieOf(request);
  if (cookie === undefined) return { session: undefined };
  const problem = uuidProblem(cookie);
  if (problem !== undefined) return { problem };
  if (exchange.fault('session-store-down')) return 'store-down';
  const session = sessions.read(toUuid(cookie));
  if (session === undefined) return { session };
  exchange.caller = session.user.username;
  if (exchange.fault('session-expired') === undefined) return { session };
  sessions.end(session.id);
  return { session: undefined };
};

export const toSessionCookie = ({ id }: Session): string => `session=${id}; Path=/valinta-tulos-service; HttpOnly`;

/** Of several, the first counts. */
const sessionCookieOf = (request: Request): string | undefined =>
  request.headers
    .get('cookie')
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith('session='))
    ?.slice('session='.length);
