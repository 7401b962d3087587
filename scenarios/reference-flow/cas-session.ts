import { fetch } from 'undici';
import type { RegisterAccess } from '../subjects/subject.ts';
import { final } from './with-retries.ts';

export interface CasSession {
  /** The session cookie. Logs in when there is none, or the one there is has been refused. */
  readonly cookie: (signal: AbortSignal, refused?: string) => Promise<string>;
}

/** Logs in to Valintarekisteri through CAS: ticket-granting ticket, service ticket, session. Concurrent asks share it. */
export const createCasSession = ({ cas, valintarekisteri }: RegisterAccess): CasSession => {
  let held: string | undefined;
  let login: Promise<string> | undefined;
  const logIn = async (signal: AbortSignal): Promise<string> => {
    const address = `${valintarekisteri.url}/auth/login`;
    const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields), signal });
    const granting = await fetch(`${cas.url}/v1/tickets`, form({ username: cas.username, password: cas.password }));
    const tickets = granting.headers.get('location');
    await granting.text();
    if (granting.status !== 201 || tickets === null) throw refusal(granting.status);
    const service = await fetch(`${cas.url}/v1/tickets/${tickets.split('/').at(-1)}`, form({ service: address }));
    const ticket = await service.text();
    if (service.status !== 200) throw refusal(service.status);
    const session = await fetch(`${address}?ticket=${ticket}`, { signal });
    await session.text();
    const cookie = session.headers.getSetCookie().find((each) => each.startsWith('session='));
    // The ticket may have grown old on its way; the next attempt brings a new one.
    if (cookie === undefined) throw new Error(`Valintarekisteri's login answered ${session.status} without a session`);
    return cookie.split(';')[0] ?? cookie;
  };
  return {
    cookie: async (signal, refused) => {
      if (held !== undefined && held !== refused) return held;
      login ??= logIn(signal).finally(() => {
        login = undefined;
      });
      held = await login;
      return held;
    },
  };
};

const refusal = (status: number): Error => {
  const message = `CAS answered ${status}`;
  return status < 500 ? final(message) : new Error(message);
};
