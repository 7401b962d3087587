import { subjectHeader } from './authentication.ts';
import { type LuovutuspalveluClient, luovutuspalveluClients } from './luovutuspalvelu-client.ts';

export interface CertificateHolder {
  /** Subject of the certificate that every request comes with; `CN=migri` unless told, `false`: none comes with one. */
  readonly caller?: string | false;
  /** Koski's client list: the caller asks from its own address there. */
  readonly clients?: readonly LuovutuspalveluClient[];
}

/**
 * Koski where there is no TLS: each request is given the load balancer's headers that one with the caller's certificate
 * would have. Those that it brings itself stay as they are.
 */
export const withCertificate = (
  koski: (request: Request) => Promise<Response>,
  { caller = 'CN=migri', clients = luovutuspalveluClients }: CertificateHolder = {},
): ((request: Request) => Promise<Response>) => {
  const addressOf = (subject: string | null): string =>
    clients.find(({ subjectDn }) => subjectDn === subject)?.ips[0] ?? '127.0.0.1';
  return (request) => {
    const headers = new Headers(request.headers);
    if (caller !== false && !headers.has(subjectHeader)) {
      headers.set(subjectHeader, caller);
      headers.set('x-amzn-mtls-clientcert-serial-number', '01');
      headers.set('x-amzn-mtls-clientcert-issuer', 'CN=Koeajo');
    }
    if (!headers.has('x-forwarded-for')) headers.set('x-forwarded-for', addressOf(headers.get(subjectHeader)));
    const { url, method, body, signal } = request;
    return koski(new Request(url, { method, headers, body, signal, duplex: 'half' }));
  };
};
