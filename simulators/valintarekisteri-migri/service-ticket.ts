import type { CasUser } from '../cas/users.ts';

/** What CAS tells of the service user whose ticket was given. */
export interface ServiceUser {
  readonly username: string;
  readonly personOid: string;
  /** Without `ROLE_` at the front. */
  readonly roles: ReadonlySet<string>;
}

/** What CAS would tell of a user, without asking it. */
export const toServiceUser = ({ username, oidHenkilo, roles }: CasUser): ServiceUser => ({
  username,
  personOid: oidHenkilo,
  roles: new Set(roles.map(withoutPrefix)),
});

const withoutPrefix = (role: string): string => role.replaceAll('ROLE_', '');

/** Reaches CAS: a simulator's `fetch`, or the global one. */
export type CasFetch = (request: Request) => Promise<Response>;

const patienceMs = 1000;

/** Asks CAS whose ticket this is; `undefined` for a refusal, any failure, or an answer later than a second. VM-012, VM-017 */
export const validateServiceTicket = async (
  cas: CasFetch,
  address: { readonly casUrl: string; readonly service: string },
  ticket: string,
): Promise<ServiceUser | undefined> => {
  const query = new URLSearchParams({ ticket, service: address.service });
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  const outOfPatience = new Promise<undefined>((resolve) => {
    patience.signal.addEventListener('abort', () => resolve(undefined));
  });
  const request = new Request(`${address.casUrl}/serviceValidate?${query}`, { signal: patience.signal, headers });
  try {
    return await Promise.race([cas(request).then(parseServiceResponse), outOfPatience]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

const callerId = '1.2.246.562.10.00000000001.valinta-tulos-service';
const headers = { 'caller-id': callerId, csrf: callerId, cookie: `CSRF=${callerId}` };

const parseServiceResponse = async (response: Response): Promise<ServiceUser | undefined> => {
  const xml = await response.text();
  const values = (name: string): readonly string[] =>
    [...xml.matchAll(new RegExp(`<cas:${name}>([^<]*)</cas:${name}>`, 'g'))].map(([, text = '']) => unescapeXml(text));
  const [username] = values('user');
  const [personOid] = values('oidHenkilo');
  if (username === undefined || personOid === undefined) return undefined;
  return { username, personOid, roles: new Set(values('roles').map(withoutPrefix)) };
};

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescapeXml = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot);/g, (sign) => entities[sign] ?? sign);
