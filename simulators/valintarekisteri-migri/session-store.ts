import { createHash } from 'node:crypto';
import type { Clock } from '../simulator.ts';
import type { ServiceUser } from './service-ticket.ts';

export interface Session {
  readonly id: string;
  /** The service ticket that began the session, and whose logout ends it. */
  readonly ticket: string;
  readonly user: ServiceUser;
}

export interface SessionStore {
  /** The id is drawn unless told. */
  readonly begin: (ticket: string, user: ServiceUser, id?: string) => Session;
  /** The session, unless it has been idle for too long; reading may prolong it. */
  readonly read: (id: string) => Session | undefined;
  readonly end: (id: string) => void;
  readonly endByTicket: (ticket: string) => void;
  readonly clear: () => void;
}

const goneAfterMs = 60 * 60 * 1000;
const renewedAfterMs = 30 * 60 * 1000;

/** Sessions with the real one's idle rule: only 30 minutes are safe, 60 are the most. VM-018 */
export const createSessionStore = (clock: Clock, seed: string): SessionStore => {
  const sessions = new Map<string, { session: Session; lastRead: number }>();
  let count = 0;
  return {
    begin: (ticket, user, id) => {
      if (id === undefined) count += 1;
      const session = { id: id ?? drawUuid(seed, count), ticket, user };
      sessions.set(session.id, { session, lastRead: clock.now() });
      return session;
    },
    read: (id) => {
      const kept = sessions.get(id);
      if (kept === undefined) return undefined;
      const idleMs = clock.now() - kept.lastRead;
      if (idleMs >= goneAfterMs) {
        sessions.delete(id);
        return undefined;
      }
      if (idleMs > renewedAfterMs) kept.lastRead = clock.now();
      return kept.session;
    },
    end: (id) => void sessions.delete(id),
    endByTicket: (ticket) => {
      for (const { session } of sessions.values()) if (session.ticket === ticket) sessions.delete(session.id);
    },
    clear: () => sessions.clear(),
  };
};

/** A version 4 UUID, the same for the same seed and count. */
export const drawUuid = (seed: string, count: number): string => {
  const hex = createHash('sha256').update(['session', seed, count].join('\u0000')).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
};
