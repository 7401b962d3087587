import { setTimeout as delay } from 'node:timers/promises';
import type { Answer } from '../platform/answer.ts';
import type { Exchange } from '../platform/exchange.ts';
import { text } from './cas-answer.ts';
import { toFailureXml, toSuccessXml } from './service-response.ts';
import type { TicketStore } from './ticket-store.ts';

/** `/cas/serviceValidate`: whose ticket this is. The ticket is used up also when the answer is slow or a refusal. VM-007 */
export const answerServiceValidate = async (
  tickets: TicketStore,
  request: Request,
  exchange: Exchange,
): Promise<Answer> => {
  const { searchParams } = new URL(request.url);
  const [ticket, service] = [searchParams.get('ticket'), searchParams.get('service')];
  const caller = ticket ? tickets.holderOf(ticket)?.username : undefined;
  if (caller !== undefined) exchange.caller = caller;
  const xml = validate(tickets, ticket, service, exchange);
  const slow = exchange.fault('cas-slow');
  if (slow) await delay(slow.ms, undefined, { signal: request.signal });
  return text(200, xml, 'application/xml;charset=UTF-8');
};

const validate = (tickets: TicketStore, ticket: string | null, service: string | null, exchange: Exchange): string => {
  if (!ticket || !service) return toFailureXml('INVALID_REQUEST', 'service and ticket parameters are both required');
  const redeemed = tickets.redeem(ticket, service);
  if (redeemed === 'invalid-ticket' || exchange.fault('ticket-expired')) {
    return toFailureXml('INVALID_TICKET', `Ticket '${ticket}' not recognized`);
  }
  if (redeemed === 'invalid-service') {
    return toFailureXml('INVALID_SERVICE', `Ticket '${ticket}' does not match supplied service`);
  }
  return toSuccessXml(redeemed);
};
