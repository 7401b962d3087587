import type { Clock } from '../simulator.ts';
import { toLogoutXml } from './service-response.ts';
import type { TicketGrantingTicket } from './ticket-store.ts';
import type { TokenSource } from './token-source.ts';

export interface LogoutSettings {
  /** Carries CAS's logout to a service (a POST with the form field `logoutRequest`); without it nobody is told. */
  readonly notifyLogout?: (request: Request) => Promise<Response>;
}

/** How the logout of one service went. */
export interface LogoutContext {
  readonly ticketId: string;
  readonly logoutUrl: string;
  readonly status: 'SUCCESS' | 'FAILURE' | 'NOT_ATTEMPTED';
}

/** Tells every service that got a ticket of this login that it has ended; one that can't be told stops nothing. */
export const createLogout = ({ notifyLogout }: LogoutSettings, clock: Clock, tokens: TokenSource) => {
  const logOutOf = async (service: string, logoutRequest: string): Promise<LogoutContext['status']> => {
    if (notifyLogout === undefined) return 'NOT_ATTEMPTED';
    try {
      const body = new URLSearchParams({ logoutRequest });
      const { ok } = await notifyLogout(new Request(service, { method: 'POST', body }));
      return ok ? 'SUCCESS' : 'FAILURE';
    } catch {
      return 'FAILURE';
    }
  };
  return async ({ user, services }: TicketGrantingTicket): Promise<readonly LogoutContext[]> => {
    const contexts: LogoutContext[] = [];
    for (const [ticket, service] of services) {
      const xml = toLogoutXml({ id: tokens.next('LR'), at: clock.now(), username: user.username, ticket });
      contexts.push({ ticketId: ticket, logoutUrl: service, status: await logOutOf(service, xml) });
    }
    return contexts;
  };
};
