import { fetch } from 'undici';
import type { RegisterAccess } from '../subjects/subject.ts';

export interface CasSession {
  /** The session cookie; logs in when there is none. */
  readonly cookie: (signal: AbortSignal) => Promise<string>;
  /** Says that this cookie is refused, so that the next one is new. */
  readonly refused: (cookie: string) => void;
}

/** Logs in to Valintarekisteri through CAS: ticket-granting ticket, service ticket, session. Concurrent asks share it. */
export const createCasSession = ({ cas, valintarekisteri }: RegisterAccess): CasSession => {
  let current: Promise<string> | undefined;
  const logIn = async (signal: AbortSignal): Promise<string> => {
    const login = `${valintarekisteri.url}/auth/login`;
    const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields), signal });
    const granting = await fetch(`${cas.url}/v1/tickets`, form({ username: cas.username, password: cas.password }));
    const tickets = granting.headers.get('location');
    await granting.text();
    if (granting.status !== 201 || tickets === null) throw new Error(`CAS answered ${granting.status}`);
    const service = await fetch(`${cas.url}/v1/tickets/${tickets.split('/').at(-1)}`, form({ service: login }));
    const ticket = await service.text();
    if (service.status !== 200) throw new Error(`CAS answered ${service.status} for a service ticket`);
    const session = await fetch(`${login}?ticket=${ticket}`, { signal });
    await session.text();
    const cookie = session.headers.getSetCookie().find((each) => each.startsWith('session='));
    if (cookie === undefined) throw new Error(`Valintarekisteri's login answered ${session.status} without a session`);
    return cookie.split(';')[0] ?? cookie;
  };
  const forget = (cookie: Promise<string>) => {
    if (current === cookie) current = undefined;
  };
  return {
    cookie: (signal) => {
      if (current === undefined) {
        const login = logIn(signal);
        current = login;
        login.catch(() => forget(login));
      }
      return current;
    },
    refused: (cookie) => {
      const refused = current;
      refused?.then((held) => held === cookie && forget(refused)).catch(() => {});
    },
  };
};
