import type { Clock } from '../simulator.ts';
import { toServiceName } from './service-name.ts';
import type { TokenSource } from './token-source.ts';
import type { CasUser } from './users.ts';

/** A login: whoever holds it can ask for service tickets. */
export interface TicketGrantingTicket {
  readonly id: string;
  readonly user: CasUser;
  readonly createdAt: number;
  /** Service ticket → service, for the logout. */
  readonly services: Map<string, string>;
}

export interface TicketStore {
  /** Ids are drawn unless told. */
  readonly grant: (user: CasUser, id?: string) => TicketGrantingTicket;
  readonly find: (tgt: string) => TicketGrantingTicket | undefined;
  readonly issue: (tgt: TicketGrantingTicket, service: string, id?: string) => string;
  /** Whose service ticket this is, without using it. */
  readonly holderOf: (st: string) => CasUser | undefined;
  /** Uses the service ticket up, whatever comes out. */
  readonly redeem: (st: string, service: string) => Redemption;
  readonly destroy: (tgt: string) => TicketGrantingTicket | undefined;
  /** Removes what is too old, and gives the logins among it. */
  readonly takeExpired: () => readonly TicketGrantingTicket[];
  readonly clear: () => void;
}

type Redemption = CasUser | 'invalid-ticket' | 'invalid-service';

interface ServiceTicket {
  readonly tgt: TicketGrantingTicket;
  readonly service: string;
  readonly createdAt: number;
}

// The longest idle time is as long as the whole life, so only the life counts. Source: VM-007, VM-008.
const tgtLifeMs = 8 * 60 * 60 * 1000;
const stLifeMs = 10 * 1000;

export const createTicketStore = (clock: Clock, tokens: TokenSource): TicketStore => {
  const tgts = new Map<string, TicketGrantingTicket>();
  const sts = new Map<string, ServiceTicket>();

  const isOlderThan = (lifeMs: number) => (ticket: { readonly createdAt: number }) =>
    clock.now() - ticket.createdAt > lifeMs;

  const destroy = (id: string): TicketGrantingTicket | undefined => {
    const tgt = tgts.get(id);
    for (const st of tgt?.services.keys() ?? []) sts.delete(st);
    tgts.delete(id);
    return tgt;
  };

  const takeExpired = (): readonly TicketGrantingTicket[] => {
    for (const st of expiredOf(sts, isOlderThan(stLifeMs))) sts.delete(st);
    return expiredOf(tgts, isOlderThan(tgtLifeMs)).flatMap((id) => destroy(id) ?? []);
  };

  return {
    grant: (user, id = tokens.next('TGT')) => {
      const tgt = { id, user, createdAt: clock.now(), services: new Map() };
      tgts.set(tgt.id, tgt);
      return tgt;
    },
    find: (id) => tgts.get(id),
    issue: (tgt, service, st = tokens.next('ST')) => {
      sts.set(st, { tgt, service, createdAt: clock.now() });
      tgt.services.set(st, service);
      return st;
    },
    holderOf: (st) => sts.get(st)?.tgt.user,
    redeem: (id, service) => {
      const st = sts.get(id);
      sts.delete(id);
      if (st === undefined) return 'invalid-ticket';
      return toServiceName(st.service) === toServiceName(service) ? st.tgt.user : 'invalid-service';
    },
    destroy,
    takeExpired,
    clear: () => {
      tgts.clear();
      sts.clear();
    },
  };
};

const expiredOf = <T>(tickets: ReadonlyMap<string, T>, isExpired: (ticket: T) => boolean): readonly string[] => {
  const expired: string[] = [];
  for (const [id, ticket] of tickets) if (isExpired(ticket)) expired.push(id);
  return expired;
};
