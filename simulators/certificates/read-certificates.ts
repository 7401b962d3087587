import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ToolkitError } from '#contracts';
import { toRfc4514 } from '../platform/distinguished-name.ts';
import {
  type Certificate,
  type CertificateSet,
  clientCertificateNames,
  toCertFile,
  toKeyFile,
} from './certificate-set.ts';
import { filesOfManifest, manifestFile } from './manifest.ts';

/**
 * The set that createCertificates wrote. Throws ToolkitError `certificates-missing` (no folder, no manifest, or one of
 * somebody else) or `certificates-incomplete` (a file is missing, or is no certificate).
 */
export const readCertificates = async (path: string): Promise<CertificateSet> => {
  const directory = resolve(path);
  const set = await findCertificates(directory);
  if (set) return set;
  throw new ToolkitError('certificates-missing', `${directory} holds no certificates of ours.`, {
    where: directory,
    next: `Make them: koeajo certs ${path}`,
  });
};

/** `undefined` where no manifest of ours is. */
export const findCertificates = async (directory: string): Promise<CertificateSet | undefined> => {
  const manifest = await readFile(join(directory, manifestFile), 'utf8').catch(() => '');
  if (filesOfManifest(manifest) === undefined) return undefined;
  const ca = await readPem(join(directory, toCertFile('ca')));
  const clients = await Promise.all(clientCertificateNames.map(async (name) => [name, await read(directory, name)]));
  return {
    directory,
    ca: { cert: ca, certFile: join(directory, toCertFile('ca')) },
    server: await read(directory, 'server'),
    clients: Object.fromEntries(clients) as CertificateSet['clients'],
    validUntil: Date.parse(parse(ca, join(directory, toCertFile('ca'))).validTo),
  };
};

const read = async (directory: string, name: string): Promise<Certificate> => {
  const certFile = join(directory, toCertFile(name));
  const keyFile = join(directory, toKeyFile(name));
  const [cert, key] = await Promise.all([readPem(certFile), readPem(keyFile)]);
  return { subject: toRfc4514(parse(cert, certFile).subject), cert, key, certFile, keyFile };
};

const readPem = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw incomplete(file, `can't be read (${cause.code})`, cause);
  });

const parse = (pem: string, file: string): X509Certificate => {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw incomplete(file, 'is no certificate', cause);
  }
};

const incomplete = (file: string, why: string, cause: unknown): ToolkitError =>
  new ToolkitError('certificates-incomplete', `${file} ${why}.`, {
    where: file,
    next: 'Make the set anew: koeajo certs',
    cause,
  });
