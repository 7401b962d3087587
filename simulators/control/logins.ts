import type { CasSimulator, CasUser } from '../cas/index.ts';
import { createTokenSource } from '../cas/token-source.ts';
import type { ValintarekisteriMigriSimulator } from '../valintarekisteri-migri/index.ts';
import { toServiceUser } from '../valintarekisteri-migri/service-ticket.ts';
import { drawUuid } from '../valintarekisteri-migri/session-store.ts';

/** Logins that are made without a password. The ids are the same whenever the same state is set up. */
export interface Logins {
  /** Where tickets are given for: the login of Valintarekisteri. */
  readonly service: string;
  readonly grantingTicket: (user: CasUser) => string;
  readonly serviceTicket: (user: CasUser) => string;
  readonly session: (user: CasUser) => string;
  /** The id of a session that is no more. */
  readonly endedSession: () => string;
}

/** What logins are made at. */
export interface LoginPlace {
  readonly cas: Pick<CasSimulator, 'tickets'>;
  readonly valintarekisteri: Pick<ValintarekisteriMigriSimulator, 'sessions' | 'service'>;
  readonly seed: string;
}

/** `end` ends what was made here, and nobody is told. */
export const createLogins = (
  { cas, valintarekisteri, seed }: LoginPlace,
  name: string,
): { readonly logins: Logins; readonly end: () => void } => {
  const tokens = createTokenSource(`${seed} ${name}`);
  const sessionId = drawUuid(`${seed} ${name}`, 0);
  const opened: (() => void)[] = [];
  const grant = (user: CasUser) => {
    const tgt = cas.tickets.grant(user, tokens.next('TGT'));
    opened.push(() => cas.tickets.destroy(tgt.id));
    return tgt;
  };
  const { service, sessions } = valintarekisteri;
  return {
    logins: {
      service,
      grantingTicket: (user) => grant(user).id,
      serviceTicket: (user) => cas.tickets.issue(grant(user), service, tokens.next('ST')),
      session: (user) => {
        opened.push(() => sessions.end(sessionId));
        return sessions.begin(tokens.next('ST'), toServiceUser(user), sessionId).id;
      },
      endedSession: () => sessionId,
    },
    end: () => {
      for (const close of opened) close();
    },
  };
};
