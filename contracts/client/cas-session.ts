import { ClientError } from './client-error.ts';
import type { HttpAnswer, Question } from './exchange.ts';
import { toAborted } from './exchange.ts';
import { toMalformed } from './read-answer.ts';
import { toStatusError } from './status-errors.ts';
import { untilAborted } from './until-aborted.ts';

/** A session of Valintarekisteri, got through CAS. */
export interface CasSession {
  /**
   * The cookie `session=…`. Logs in when there is none, or the one there is has been `refused`; asks at the same time
   * share the login, and whoever gives up waiting leaves it to the others. Throws {@link ClientError} `cas-login-failed`,
   * or as an exchange does.
   */
  readonly cookie: (signal: AbortSignal, refused?: string) => Promise<string>;
  /** Logs out of CAS, and so of Valintarekisteri (VM-008), if that can be done. */
  readonly end: () => Promise<void>;
}

export interface CasLogin {
  readonly casUrl: string;
  readonly username: string;
  readonly password: string;
  /** The address of the login that tickets are asked for (VM-004), and of the login itself. */
  readonly service: string;
  readonly loginUrl: string;
  readonly exchange: (question: Question, signal: AbortSignal) => Promise<HttpAnswer>;
}

export const createCasSession = (login: CasLogin): CasSession => {
  let held: { readonly cookie: string; readonly tgt: string } | undefined;
  let pending: Promise<{ readonly cookie: string; readonly tgt: string }> | undefined;
  return {
    cookie: async (signal, refused) => {
      if (held !== undefined && held.cookie !== refused) return held.cookie;
      pending ??= logIn(login)
        .then((session) => {
          held = session;
          return session;
        })
        .finally(() => {
          pending = undefined;
        });
      return untilAborted(pending, signal).then(
        ({ cookie }) => cookie,
        (error: unknown) => {
          throw signal.aborted ? toAborted(endpoints.login, signal) : error;
        },
      );
    },
    end: async () => {
      await pending?.catch(() => {});
      if (held === undefined) return;
      const url = `${login.casUrl}/v1/tickets/${held.tgt}`;
      held = undefined;
      const goodbye = AbortSignal.timeout(farewellMs);
      await login.exchange({ endpoint: endpoints.ticket, url, method: 'DELETE', headers: {} }, goodbye).catch(() => {});
    },
  };
};

/** Valintarekisteri did not take the ticket: it may have grown old on its way, so another may be taken (VM-012, VM-017). */
export const isTicketRefused = (error: unknown): boolean =>
  error instanceof ClientError && error.code === 'cas-login-failed' && error.endpoint === endpoints.login;

const endpoints = { tickets: '/cas/v1/tickets', ticket: '/cas/v1/tickets/{tgt}', login: '/auth/login' } as const;

const farewellMs = 5_000;

/** Ticket-granting ticket, service ticket, session (VM-001, VM-004, VM-009). Each exchange has its own time limit. */
const logIn = async ({ casUrl, username, password, service, loginUrl, exchange }: CasLogin) => {
  const { signal } = new AbortController();
  const post = (endpoint: string, url: string, fields: Record<string, string>) =>
    exchange({ endpoint, url, method: 'POST', headers: form, body: new URLSearchParams(fields).toString() }, signal);

  const granted = await post(endpoints.tickets, `${casUrl}/v1/tickets`, { username, password });
  if (granted.status !== 201) throw toRefusal(granted, 'See whether cas.url, cas.username and cas.password are right.');
  const tgt = granted.headers.get('location')?.split('/').at(-1);
  if (!tgt) throw toMalformed(granted, 'CAS gave no Location of a ticket');

  const issued = await post(endpoints.ticket, `${casUrl}/v1/tickets/${tgt}`, { service });
  if (issued.status !== 200) throw toRefusal(issued, 'See whether cas.service is one that CAS knows.');
  const ticket = issued.text.trim();
  if (!/^ST-\S+$/.test(ticket)) throw toMalformed(issued, 'CAS gave no service ticket');

  const url = `${loginUrl}?ticket=${encodeURIComponent(ticket)}`;
  const opened = await exchange({ endpoint: endpoints.login, url, method: 'GET', headers: {} }, signal);
  if (opened.status !== 200) throw toRefusal(opened, 'See whether cas.url and url belong to the same environment.');
  const [cookie] =
    opened.headers
      .getSetCookie()
      .find((each) => each.startsWith('session='))
      ?.split(';') ?? [];
  if (cookie === undefined) throw toMalformed(opened, 'the login gave no session');
  return { cookie, tgt };
};

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** What CAS says is not told: it repeats tickets. A 404 for a ticket is about the ticket (VM-005). */
const toRefusal = (answer: HttpAnswer, next: string): ClientError => {
  const { endpoint, status } = answer;
  const isElsewhere = status === 405 || (status === 404 && endpoint !== endpoints.ticket);
  return toStatusError(answer, status >= 500 || isElsewhere ? {} : { code: 'cas-login-failed', next });
};
