import type { ClientCertificateName } from './certificate-set.ts';

/** What is to be made, and what for. */
export interface PlannedCertificate {
  readonly name: ClientCertificateName | 'server';
  /** `good`: the subject that Koski knows. Otherwise RFC 4514. */
  readonly subject: 'good' | string;
  readonly issuer: 'ca' | 'other-ca';
  readonly usage: 'client' | 'server';
  /** Good until a month before the others, or not before they have run out; as long as they unless told. */
  readonly time?: 'past' | 'future';
  readonly about: string;
}

export const caSubject = 'CN=Koeajo throw-away CA,O=Koeajo,C=FI';

export const otherCaSubject = 'CN=Koeajo other CA,O=Koeajo,C=FI';

/** As many parts as a DVV service certificate's subject has at least; source: koski rajapinnat_luovutuspalvelu.md. */
export const goodSubject = 'CN=migri,O=Koeajo,C=FI';

export const certificatePlan: readonly PlannedCertificate[] = [
  {
    name: 'server',
    subject: 'CN=localhost,O=Koeajo,C=FI',
    issuer: 'ca',
    usage: 'server',
    about: 'The simulators show it to their clients; good for 127.0.0.1 and localhost.',
  },
  {
    name: 'client',
    subject: 'good',
    issuer: 'ca',
    usage: 'client',
    about: 'The good one: Koski lets it in.',
  },
  {
    name: 'expired',
    subject: 'good',
    issuer: 'ca',
    usage: 'client',
    time: 'past',
    about: 'Ran out a month before the set was made: the handshake ends.',
  },
  {
    name: 'not-yet-valid',
    subject: 'good',
    issuer: 'ca',
    usage: 'client',
    time: 'future',
    about: 'Good only when the others have run out: the handshake ends.',
  },
  {
    name: 'other-ca',
    subject: 'good',
    issuer: 'other-ca',
    usage: 'client',
    about: 'The right subject from a CA that nobody trusts: the handshake ends.',
  },
  {
    name: 'unknown-subject',
    subject: 'CN=stranger,O=Koeajo,C=FI',
    issuer: 'ca',
    usage: 'client',
    about: 'A good certificate of somebody who is not on the client list: the handshake passes, Koski answers 401.',
  },
  {
    name: 'no-client-auth',
    subject: 'good',
    issuer: 'ca',
    usage: 'server',
    about: 'A server certificate (its extended key usage lacks clientAuth) used as a client: the handshake ends.',
  },
];
