import { ToolkitError } from '#contracts';
import { caSubject, otherCaSubject, type PlannedCertificate } from './certificate-plan.ts';

export interface Issued {
  /** PEM texts. */
  readonly cert: string;
  readonly key: string;
}

interface Terms {
  /** RFC 4514. */
  readonly goodSubject: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** Makes the two CAs and what is planned. */
export const issueCertificates = async (
  plan: readonly PlannedCertificate[],
  terms: Terms,
): Promise<{ readonly ca: string; readonly issued: Readonly<Record<PlannedCertificate['name'], Issued>> }> => {
  // A quarter of a second: whoever reuses a set does not pay it. The polyfill must stand before x509 is loaded.
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');

  const toName = (subject: string) => {
    try {
      const parts = new x509.Name(subject).toJSON();
      if (parts.length === 0) throw new TypeError('no NAME=value in it');
      // RFC 4514 writes the last part of a name first.
      return new x509.Name(parts.reverse()).toJSON();
    } catch (cause) {
      throw new ToolkitError('certificate-subject', `“${subject}” is no subject of a certificate.`, {
        next: 'Write it like CN=migri,O=Koeajo,C=FI.',
        cause,
      });
    }
  };

  const createCa = async (subject: string) => {
    const keys = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
    const cert = await x509.X509CertificateGenerator.createSelfSigned({
      name: toName(subject),
      notBefore: new Date(terms.from),
      notAfter: new Date(terms.until),
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ],
    });
    return { keys, cert };
  };

  const cas = { ca: await createCa(caSubject), 'other-ca': await createCa(otherCaSubject) };

  const issue = async ({ subject, issuer, usage, time }: PlannedCertificate): Promise<Issued> => {
    const ca = cas[issuer];
    const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const serverAuth = x509.ExtendedKeyUsage.serverAuth;
    const cert = await x509.X509CertificateGenerator.create({
      subject: toName(subject === 'good' ? terms.goodSubject : subject),
      issuer: ca.cert.subjectName.toJSON(),
      ...toValidity(time, terms),
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey: ca.keys.privateKey,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([usage === 'server' ? serverAuth : x509.ExtendedKeyUsage.clientAuth]),
        ...(usage === 'server' ? [new x509.SubjectAlternativeNameExtension(serverNames)] : []),
        await x509.AuthorityKeyIdentifierExtension.create(ca.keys.publicKey),
      ],
    });
    const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
    return { cert: `${cert.toString('pem')}\n`, key: `${x509.PemConverter.encode(key, 'PRIVATE KEY')}\n` };
  };

  const issued = await Promise.all(plan.map(async (planned) => [planned.name, await issue(planned)] as const));
  return {
    ca: `${cas.ca.cert.toString('pem')}\n`,
    issued: Object.fromEntries(issued) as Record<PlannedCertificate['name'], Issued>,
  };
};

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const serverNames = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
] as const;

const toValidity = (time: PlannedCertificate['time'], { from, until }: Terms) => {
  const spans = { past: [from - 2 * monthMs, from - monthMs], now: [from, until], future: [until, until + monthMs] };
  const [notBefore = from, notAfter = until] = spans[time ?? 'now'];
  return { notBefore: new Date(notBefore), notAfter: new Date(notAfter) };
};

const monthMs = 30 * 86_400_000;
