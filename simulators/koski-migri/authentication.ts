import { type KoskiError, koskiErrors } from '#contracts';
import type { CallerDirectory, KoskiUser } from './luovutuspalvelu-client.ts';

/** A caller that may use the API. */
export interface KoskiSession {
  readonly user: KoskiUser;
  /** Address for the audit log. */
  readonly ip: string;
  readonly userAgent: string | undefined;
}

/** The header in which the load balancer hands on the subject of the client's certificate. */
export const subjectHeader = 'x-amzn-mtls-clientcert-subject';

/**
 * Knows a caller by the load balancer's headers, in Koski's order: subject, serial number, issuer, client list, address,
 * user, role. Claims KM-059 to KM-069.
 */
export const createAuthentication = (
  directory: () => CallerDirectory,
): ((headers: Headers) => KoskiSession | KoskiError) => {
  let indexed = indexOf(directory());
  return (headers) => {
    if (indexed.directory !== directory()) indexed = indexOf(directory());
    const { clientOf, userOf } = indexed;
    const subject = headers.get(subjectHeader);
    if (subject === null) return koskiErrors.notAuthenticated;
    const issuer = headers.get('x-amzn-mtls-clientcert-issuer');
    if (!headers.has('x-amzn-mtls-clientcert-serial-number') || issuer === null) return koskiErrors.forbidden;
    if (issuer.endsWith('compute.internal')) return koskiErrors.wrongIssuer;
    const client = clientOf.get(subject);
    if (!client) return koskiErrors.unknownCertificate;
    const ip = remoteAddress(headers);
    if (!client.ips.includes(ip)) return koskiErrors.unknownIp;
    const user = userOf.get(client.user);
    if (!user) return koskiErrors.loginFail;
    if (!user.roles.includes('MIGRI')) return koskiErrors.forbidden;
    // Koski's audit log looks for the address under this name first.
    const [audited = ip] = headers.get('http_x_forwarded_for')?.split(',') ?? [];
    return { user, ip: audited.trim(), userAgent: headers.get('user-agent') ?? undefined };
  };
};

const indexOf = (directory: CallerDirectory) => ({
  directory,
  // The first entry with a subject wins: further addresses of a later one are never looked at.
  clientOf: new Map([...directory.clients].reverse().map((client) => [client.subjectDn, client])),
  userOf: new Map(directory.users.map((user) => [user.username, user])),
});

/** Koski takes the first element; whoever listens always sets the header, with the peer's address when nothing else. */
const remoteAddress = (headers: Headers): string =>
  headers
    .get('x-forwarded-for')
    ?.split(',')
    .map((address) => address.trim())
    .find((address) => address !== '') ?? '';
