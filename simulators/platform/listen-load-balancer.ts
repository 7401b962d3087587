import type { X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { markAdmitted } from './admitted-requests.ts';
import { toRfc4514 } from './distinguished-name.ts';
import type { FaultDesk } from './fault-desk.ts';
import { type Listener, listen } from './listen.ts';

export interface LoadBalancerOptions {
  readonly host?: string;
  /** 0: any free one. */
  readonly port: number;
  /** The server's own certificate and key, and the CA that clients' certificates must come from; PEM texts. */
  readonly tls: { readonly cert: string; readonly key: string; readonly ca: string };
  /** Where faults of kind `certificate-refused` are planned. */
  readonly faults: FaultDesk;
}

type Fetch = (request: Request) => Promise<Response>;

/**
 * Plays the load balancer in front of Koski: mutual TLS (1.2 or 1.3), and the certificate handed on in headers, which no
 * client can set itself. A bad certificate ends the handshake; one with an unknown subject is for Koski to judge. Errors
 * as {@link listen} has them. Source: koski-api.md 4.
 */
export const listenAsLoadBalancer = (
  fetch: Fetch,
  { host, port, tls, faults }: LoadBalancerOptions,
): Promise<Listener> => {
  const peers = new WeakMap<Socket, readonly string[]>();
  return listen(
    (request) => {
      markAdmitted(request);
      return fetch(request);
    },
    {
      ...(host === undefined ? {} : { host }),
      port,
      tls: { ...tls, requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.2' },
      admit: (socket) => {
        const certificate = socket.getPeerX509Certificate();
        if (certificate === undefined) return false;
        const caller = toRfc4514(certificate.subject);
        if (faults.match('certificate-refused', { simulator: 'koski-migri', caller, persons: [] })) return false;
        peers.set(socket, toHeaders(certificate, caller, socket));
        return true;
      },
      receive: (incoming) => replaceHeaders(incoming, peers.get(incoming.socket) ?? []),
    },
  );
};

/**
 * Serves Koski where the load balancer's headers are given by the caller. An address that nobody forwarded is the peer's.
 */
export const listenBehindLoadBalancer = (
  fetch: Fetch,
  options: { readonly host?: string; readonly port: number },
): Promise<Listener> =>
  listen(fetch, {
    ...options,
    receive: (incoming) => {
      // Koski takes the first element that is not blank.
      if (/[^,\s]/.test(String(incoming.headers['x-forwarded-for'] ?? ''))) return;
      const address = toAddress(incoming.socket);
      incoming.rawHeaders.push('x-forwarded-for', address);
      incoming.headers['x-forwarded-for'] = address;
    },
  });

/** Names and values by turns, as `rawHeaders` has them. Source: AWS, "Mutual authentication with TLS in ALB". */
const toHeaders = (certificate: X509Certificate, subject: string, socket: TLSSocket): readonly string[] => [
  'x-amzn-mtls-clientcert-subject',
  subject,
  'x-amzn-mtls-clientcert-serial-number',
  certificate.serialNumber,
  'x-amzn-mtls-clientcert-issuer',
  toRfc4514(certificate.issuer),
  'x-forwarded-for',
  toAddress(socket),
];

const replaceHeaders = (incoming: IncomingMessage, own: readonly string[]): void => {
  const { rawHeaders, headers } = incoming;
  const kept: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (!isLoadBalancers(name.toLowerCase())) kept.push(name, rawHeaders[i + 1] as string);
  }
  for (const name of Object.keys(headers)) if (isLoadBalancers(name)) delete headers[name];
  for (let i = 0; i < own.length; i += 2) headers[own[i] as string] = own[i + 1] as string;
  incoming.rawHeaders = kept.concat(own);
};

const isLoadBalancers = (name: string): boolean => name.startsWith('x-amzn-mtls-') || name === 'x-forwarded-for';

const toAddress = ({ remoteAddress = '' }: Socket): string => remoteAddress.replace(/^::ffff:/, '');
