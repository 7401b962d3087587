import { casErrors } from '#contracts';
import type { Answer } from '../platform/answer.ts';
import type { Exchange } from '../platform/exchange.ts';
import type { LogoutContext } from './back-channel-logout.ts';
import { acceptsHtml, methodNotAllowed, text, toCasAnswer } from './cas-answer.ts';
import { tgtPage } from './pages.ts';
import { escapeXml } from './service-response.ts';
import type { TicketGrantingTicket, TicketStore } from './ticket-store.ts';
import type { CasUser } from './users.ts';

/** What the REST protocol of CAS works with. */
export interface TicketDesk {
  readonly tickets: TicketStore;
  readonly casUrl: string;
  readonly findUser: (username: string, password: string) => CasUser | undefined;
  readonly isKnownService: (service: string) => boolean;
  readonly logOut: (tgt: TicketGrantingTicket) => Promise<readonly LogoutContext[]>;
}

/** `/cas/v1/tickets`: a login for a name and a password. VM-001, VM-002, VM-003 */
export const answerTickets = async (desk: TicketDesk, request: Request, exchange: Exchange): Promise<Answer> => {
  if (request.method !== 'POST') return methodNotAllowed('POST');
  const form = new URLSearchParams(await request.text());
  const [username, password] = [form.get('username'), form.get('password')];
  if (!username || !password) return toCasAnswer(casErrors.noCredentials, request);
  exchange.caller = username;
  const user = desk.findUser(username, password);
  if (user === undefined) return toCasAnswer(casErrors.badCredentials, request);
  const { id } = desk.tickets.grant(user);
  const location = `${desk.casUrl}/v1/tickets/${id}`;
  const { status, headers, body } = acceptsHtml(request)
    ? text(201, tgtPage(location), 'text/html')
    : toCasAnswer({ status: 201, body: id }, request);
  return { status, headers: { ...headers, location }, body };
};

/** `/cas/v1/tickets/{id}`: a service ticket for a login, the login's end, or whether a ticket is there. */
export const answerTicket = async (
  { tickets, isKnownService, logOut }: TicketDesk,
  id: string,
  request: Request,
  exchange: Exchange,
): Promise<Answer> => {
  const tgt = tickets.find(id);
  const user = tgt?.user ?? tickets.holderOf(id);
  if (user) exchange.caller = user.username;
  switch (request.method) {
    case 'GET':
      return toCasAnswer(user ? { status: 200, body: id } : casErrors.noSuchTicket, request);
    case 'POST': {
      const form = new URLSearchParams(await request.text());
      const service = new URL(request.url).searchParams.get('service') ?? form.get('service');
      if (tgt === undefined) return toCasAnswer(casErrors.noSuchTgt(id), request);
      if (!service) return toCasAnswer(casErrors.noService, request);
      if (!isKnownService(service)) return toCasAnswer(casErrors.unknownService(escapeXml(service)), request);
      return toCasAnswer({ status: 200, body: tickets.issue(tgt, service) }, request);
    }
    case 'DELETE': {
      const destroyed = tickets.destroy(id);
      return toCasAnswer({ status: 200, body: JSON.stringify(destroyed ? await logOut(destroyed) : []) });
    }
    default:
      return methodNotAllowed('GET, POST, DELETE');
  }
};
