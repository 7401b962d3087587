import { X509Certificate } from 'node:crypto';
import { ToolkitError } from '#contracts';
import type { VerifyTarget } from './verify-target.ts';

/** Codes of what keeps a provider from being asked at all. */
export const unreachableCodes: readonly string[] = ['provider-unreachable', 'provider-tls'];

/** What an error of a connection means, and what to do: a ToolkitError `provider-unreachable` or `provider-tls`. */
export const explainConnection = (
  cause: NodeJS.ErrnoException,
  where: string,
  tls: VerifyTarget['tls'],
): ToolkitError => {
  const code = cause.code ?? '';
  const found = meanings.find(
    ({ codes, holds }) => codes.some((each) => code.includes(each)) && (holds?.(where, tls) ?? true),
  );
  const {
    message,
    next,
    isTls = false,
  } = found ?? {
    message: 'No connection can be made',
    next: 'Look at the address and the certificates.',
    isTls: where.startsWith('https:'),
  };
  const own = isTls ? ownFault(tls) : undefined;
  return new ToolkitError(
    isTls ? 'provider-tls' : 'provider-unreachable',
    `${own ?? message} (${code || cause.message})`,
    {
      where,
      next: own === undefined ? next : 'Give a certificate that is good today, and the key that belongs to it.',
      cause,
    },
  );
};

/** What can be seen from here of why a server does not accept our certificate. */
const ownFault = ({ cert }: VerifyTarget['tls']): string | undefined => {
  if (cert === undefined) return undefined;
  try {
    const { validTo } = new X509Certificate(cert);
    return Date.parse(validTo) < Date.now() ? `The client certificate ran out on ${validTo}` : undefined;
  } catch {
    return 'The file given as the client certificate is none';
  }
};

interface Meaning {
  readonly codes: readonly string[];
  /** When it means this only at some addresses, or with some certificates. */
  readonly holds?: (where: string, tls: VerifyTarget['tls']) => boolean;
  readonly message: string;
  readonly next: string;
  readonly isTls?: true;
}

const acceptNext =
  'Its issuer must be one that the provider trusts, and it must be meant for clients (clientAuth); koeajo certs makes a set for the simulators.';

const hangsUp = ['HUNG_UP', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

const caCodes = ['SELF_SIGNED', 'UNABLE_TO_VERIFY', 'UNABLE_TO_GET_ISSUER', 'CERT_UNTRUSTED'];

/** The first that fits. */
const meanings: readonly Meaning[] = [
  {
    codes: [...hangsUp, 'HPE_INVALID'],
    holds: (where) => where.startsWith('http:'),
    message: 'What answers there hangs up without an answer, or speaks no HTTP',
    next: 'Look at the port in --url; one that speaks TLS does so, and is asked with https://.',
  },
  {
    codes: caCodes,
    holds: (_, { ca }) => ca !== undefined,
    message: "The provider's certificate is not signed by the CA that was given",
    next: 'Give with --ca the one that signed it: openssl s_client -showcerts -connect <host:port> names it as the issuer.',
    isTls: true,
  },
  {
    codes: ['CERTIFICATE_REQUIRED', 'ALERT_HANDSHAKE_FAILURE', ...hangsUp],
    holds: (_, { cert }) => cert !== undefined,
    message: 'The provider does not accept the client certificate that was given',
    next: acceptNext,
    isTls: true,
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN'],
    message: 'No host has this name',
    next: 'Look at the name in --url, and at the network.',
  },
  {
    codes: ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'],
    message: 'Nothing listens there',
    next: 'Start the provider, or look at host and port in --url.',
  },
  {
    codes: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
    message: 'Nothing answers there in time',
    next: 'Look whether it is well, and at the network and its firewalls; or give it more time with --timeout.',
  },
  {
    codes: caCodes,
    message: "The provider's certificate is signed by a CA that is not trusted here",
    next: 'Give the CA as a PEM file with --ca.',
    isTls: true,
  },
  {
    codes: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'],
    message: "The provider's certificate is not good today",
    next: 'Have it renewed, and look at the clock of this machine.',
    isTls: true,
  },
  {
    codes: ['ALTNAME_INVALID'],
    message: "The provider's certificate is for another name",
    next: 'Give in --url the name that the certificate is for.',
    isTls: true,
  },
  {
    codes: ['CERTIFICATE_REQUIRED', 'ALERT_HANDSHAKE_FAILURE'],
    message: 'The provider wants a client certificate, and got none that it can use',
    next: 'Give one with --cert and --key.',
    isTls: true,
  },
  {
    codes: [
      'ALERT_CERTIFICATE_EXPIRED',
      'ALERT_UNKNOWN_CA',
      'ALERT_CERTIFICATE',
      'ALERT_BAD_CERTIFICATE',
      'ALERT_UNSUPPORTED',
    ],
    message: 'The provider does not accept the client certificate',
    next: acceptNext,
    isTls: true,
  },
  {
    codes: ['WRONG_VERSION_NUMBER', 'PACKET_LENGTH', 'UNEXPECTED_EOF'],
    message: 'What answers there does not speak TLS',
    next: 'Look at the port, or give the address with http://.',
  },
  {
    codes: [
      'KEY_VALUES_MISMATCH',
      'NO_START_LINE',
      'BAD_DECRYPT',
      'ERR_OSSL',
      'INTERRUPTED_OR_CANCELLED',
      'UNSUPPORTED',
    ],
    message: 'The certificate and key that were given can not be used together',
    next: 'Both are PEM files; a key with a passphrase needs --passphrase.',
  },
  {
    codes: hangsUp,
    message: 'The provider hangs up as soon as it is asked, as one does that does not accept a client certificate',
    next: `Give one with --cert and --key. ${acceptNext}`,
    isTls: true,
  },
];
