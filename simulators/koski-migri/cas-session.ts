/** Where Koski reaches Valintarekisteri and CAS: `fetch` is called with whole addresses below `baseUrl`. */
export interface ValintaUpstream {
  /** Without a slash at the end: `https://virkailija.testiopintopolku.fi`. */
  readonly baseUrl: string;
  /** Service user; in production `migripk`. */
  readonly username: string;
  readonly password: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * Posts to valinta-tulos-service with a CAS session, as Koski's client does: the session is kept until a 401 or a
 * redirect to the login page, then made anew once and the request repeated once. Throws when there is no session to be
 * had or nobody answers. Claims KM-019, KM-022, KM-023; koski CasClient.scala, CasAuthenticatingClient.scala.
 */
export const createCasSession = ({ baseUrl, username, password, fetch }: ValintaUpstream) => {
  const service = `${baseUrl}/valinta-tulos-service/auth/login`;
  let session: string | undefined;

  const send = (url: string, init: RequestInit, cookies: readonly string[] = []): Promise<Response> =>
    fetch(
      new Request(url, {
        ...init,
        headers: {
          ...init.headers,
          'user-agent': 'http4s-blaze/0.23.18',
          'caller-id': callerId,
          csrf: callerId,
          cookie: [...cookies, `CSRF=${callerId}`].join('; '),
        },
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      }),
    );
  const sendForm = (url: string, form: Record<string, string>): Promise<Response> =>
    send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' },
      body: new URLSearchParams(form).toString(),
    });

  const serviceTicket = async (): Promise<string> => {
    const granting = await sendForm(`${baseUrl}/cas/v1/tickets`, { username, password });
    const location = granting.headers.get('location');
    await granting.text();
    if (granting.status !== 201 || !location?.includes('TGT-'))
      throw new CasFailure('ticket-granting ticket', granting);
    const response = await sendForm(location, { service });
    const ticket = await response.text();
    // The body is to be the ticket and nothing more, not even a line feed.
    if (!response.ok || !/^ST-.*$/.test(ticket)) throw new CasFailure('service ticket', response);
    return ticket;
  };
  const sessionCookie = async (ticket: string): Promise<string> => {
    const response = await send(`${service}?ticket=${encodeURIComponent(ticket)}`, { method: 'GET' });
    await response.text();
    const value = response.headers.getSetCookie().map((cookie) => /^session=([^;]*)/.exec(cookie)?.[1]);
    const found = value.find((candidate) => candidate !== undefined);
    if (!response.ok || found === undefined) throw new CasFailure('session', response);
    return found;
  };
  const login = async (): Promise<string> => {
    const ticket = await twice(serviceTicket);
    session = await twice(() => sessionCookie(ticket));
    return session;
  };

  const postWith = (cookie: string, path: string, body: string): Promise<Response> =>
    send(`${baseUrl}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }, [
      `CSRF=${callerId}`,
      `session=${cookie}`,
    ]);
  return {
    post: async (path: string, body: string): Promise<Response> => {
      const response = await postWith(session ?? (await login()), path, body);
      return isExpired(response) ? postWith(await login(), path, body) : response;
    },
  };
};

/** The name by which Koski calls other services. */
const callerId = '1.2.246.562.10.00000000001.koski';

const isExpired = ({ status, headers }: Response): boolean =>
  status === 401 || (headers.get('location')?.includes('/cas/login') ?? false);

const twice = async <T>(attempt: () => Promise<T>): Promise<T> => {
  try {
    return await attempt();
  } catch {
    return attempt();
  }
};

class CasFailure extends Error {
  override readonly name = 'CasFailure';

  constructor(what: string, { status }: Response) {
    super(`CAS gave no ${what}: ${status}`);
  }
}
