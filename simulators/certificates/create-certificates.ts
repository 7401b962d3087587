import { resolve } from 'node:path';
import { caSubject, certificatePlan, goodSubject } from './certificate-plan.ts';
import { type CertificateSet, toCertFile, toKeyFile } from './certificate-set.ts';
import { issueCertificates } from './issue-certificates.ts';
import { manifestFile, toManifest } from './manifest.ts';
import { findCertificates, readCertificates } from './read-certificates.ts';
import { writeFolder } from './write-folder.ts';

export interface CertificateOptions {
  /** Made when it is missing. One with anything in it that is not ours is refused. */
  readonly directory: string;
  /** Milliseconds since 1970; the set is good from a day before until a year after. TLS checks against the real time. */
  readonly now: number;
  /** RFC 4514, as Koski's client list has it; `CN=migri,O=Koeajo,C=FI` unless told. */
  readonly clientSubject?: string;
  /** Take the set that is there, when it has this subject and is good for a day yet. */
  readonly reuse?: boolean;
}

/**
 * Makes a throw-away CA and the certificates of a test drive (EC P-256), as PEM files that appear all at once; the
 * manifest beside them says what each is for. The CA's key is forgotten, so that nobody can issue more. Throws
 * ToolkitError `certificates-foreign-folder`, `certificates-no-folder` or `certificate-subject`.
 */
export const createCertificates = async (options: CertificateOptions): Promise<CertificateSet> => {
  const { now, clientSubject = goodSubject, reuse = false } = options;
  const directory = resolve(options.directory);
  const found = reuse ? await findCertificates(directory).catch(() => undefined) : undefined;
  if (found?.clients.client.subject === clientSubject && found.validUntil > now + dayMs) return found;
  const { ca, issued } = await issueCertificates(certificatePlan, {
    goodSubject: clientSubject,
    from: now - dayMs,
    until: now + 365 * dayMs,
  });
  const about: Record<string, string> = { [toCertFile('ca')]: `What the others trust: ${caSubject}.` };
  const files: Record<string, string> = { [toCertFile('ca')]: ca };
  for (const plan of certificatePlan) {
    const { cert, key } = issued[plan.name];
    files[toCertFile(plan.name)] = cert;
    files[toKeyFile(plan.name)] = key;
    about[toCertFile(plan.name)] = plan.about;
    about[toKeyFile(plan.name)] = `The key of ${toCertFile(plan.name)}.`;
  }
  await writeFolder(directory, { ...files, [manifestFile]: toManifest(about) });
  return readCertificates(directory);
};

const dayMs = 86_400_000;
