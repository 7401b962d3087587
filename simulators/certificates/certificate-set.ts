/** A throw-away CA's certificates in a folder: the simulators' own, one that is let in, and those that are not. */
export interface CertificateSet {
  /** Absolute path. */
  readonly directory: string;
  readonly ca: { readonly cert: string; readonly certFile: string };
  /** For `127.0.0.1` and `localhost`. */
  readonly server: Certificate;
  readonly clients: Readonly<Record<ClientCertificateName, Certificate>>;
  /** Milliseconds since 1970, of all but the expired and the not yet valid one. */
  readonly validUntil: number;
}

export interface Certificate {
  /** RFC 4514, as the load balancer hands it to Koski: `CN=migri,O=Koeajo,C=FI`. */
  readonly subject: string;
  /** PEM text; `certFile` and `keyFile` are where it stands. */
  readonly cert: string;
  readonly key: string;
  readonly certFile: string;
  readonly keyFile: string;
}

/** `client` is the good one; Koski itself judges `unknown-subject`, and the others don't get past the handshake. */
export type ClientCertificateName = (typeof clientCertificateNames)[number];

export const clientCertificateNames = [
  'client',
  'expired',
  'not-yet-valid',
  'other-ca',
  'unknown-subject',
  'no-client-auth',
] as const;

export const toCertFile = (name: string): string => `${name}.pem`;

export const toKeyFile = (name: string): string => `${name}-key.pem`;
