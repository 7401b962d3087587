import { Agent, request } from 'undici';
import type { VerifyTarget } from './verify-target.ts';

/**
 * Logs in to CAS, also when only the name and the password are wanted, which may be wrong; and to Valintarekisteri when a session is wanted, and gives what is wanted of it. Throws when CAS or
 * Valintarekisteri refuses; what it throws names no secret.
 */
export const logInThroughCas = async (
  wanted: readonly string[],
  { base, casBase, tls, user }: VerifyTarget,
): Promise<Readonly<Record<string, string>>> => {
  const { username = '', password = '' } = user ?? {};
  const dispatcher = new Agent({ connect: tls });
  const headers = {
    'user-agent': 'koeajo',
    'caller-id': 'koeajo',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const post = (url: string, fields: Record<string, string>) =>
    request(url, { dispatcher, method: 'POST', headers, body: new URLSearchParams(fields).toString() });
  const service = `${base}/valinta-tulos-service/auth/login`;
  const values: Record<string, string> = { username, password, service };
  const isWanted = (...names: readonly string[]) => wanted.some((name) => names.includes(name));
  try {
    const granting = await post(`${casBase}/cas/v1/tickets`, { username, password });
    await granting.body.text();
    const ticket = String(granting.headers.location ?? '')
      .split('/')
      .at(-1);
    if (granting.statusCode !== 201 || !ticket) throw new Error(`CAS answered ${granting.statusCode} to ${username}`);
    values.ticketGrantingTicket = ticket;
    if (!isWanted('serviceTicket', 'session')) return pick(values, wanted);
    const given = await post(`${casBase}/cas/v1/tickets/${ticket}`, { service });
    values.serviceTicket = (await given.body.text()).trim();
    if (given.statusCode !== 200) throw new Error(`CAS gave no service ticket (${given.statusCode})`);
    if (!isWanted('session')) return pick(values, wanted);
    const query = new URLSearchParams({ ticket: values.serviceTicket });
    const login = await request(`${service}?${query}`, { dispatcher, headers: { 'user-agent': 'koeajo' } });
    await login.body.text();
    const cookies = [login.headers['set-cookie'] ?? []].flat();
    const session = cookies.map((each) => /^session=([^;]*)/.exec(each)?.[1]).find((each) => each !== undefined);
    if (session === undefined) throw new Error(`Valintarekisteri answered ${login.statusCode} without a session`);
    return pick({ ...values, session }, wanted);
  } finally {
    await dispatcher.destroy();
  }
};

const pick = (values: Readonly<Record<string, string>>, wanted: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(wanted.map((name) => [name, values[name] ?? '']));
