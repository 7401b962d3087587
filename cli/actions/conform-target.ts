import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isHenkiloOidFormat, isSyntheticIdentifier, maskIdentifiers, parseHetu, ToolkitError } from '#contracts';
import type { BadCertificate, KoskiTarget, ValintarekisteriTarget } from '#scenarios';
import { createCertificates } from '#simulators';
import type { ConformCommandOptions } from '../commands/conform.ts';

/** The Koski that the options name. Throws ToolkitError `conform-file`, `conform-certificate`, `conform-person`, `real-identifier`, `conform-token`. */
export const toKoskiTarget = async (
  options: ConformCommandOptions,
  { today, now }: { readonly today: string; readonly now: number },
): Promise<KoskiTarget> => {
  const { url, plainUrl, subject, subjectAddress, subjectWithoutRole, subjectWithoutUser, ca } = options;
  const isPlain = url !== undefined && /^http:/i.test(url);
  const plain = isPlain ? url : plainUrl;
  const certificate = await readCertificate(options);
  return {
    ...toCommon(options, today),
    ...(url !== undefined &&
      !isPlain && {
        tls: {
          url,
          ...(ca !== undefined && { ca: await read(ca, '--ca') }),
          ...(certificate && { certificate }),
          badCertificates: await readBadCertificates(options, now),
        },
      }),
    ...(plain !== undefined && {
      plain: {
        url: plain,
        subject,
        address: subjectAddress,
        ...(subjectWithoutRole !== undefined && { withoutRole: subjectWithoutRole }),
        ...(subjectWithoutUser !== undefined && { withoutUser: subjectWithoutUser }),
      },
    }),
  };
};

/** The Valintarekisteri that the options name. Throws as {@link toKoskiTarget} does, and `conform-password`. */
export const toValintarekisteriTarget = async (
  options: ConformCommandOptions,
  { today }: { readonly today: string },
): Promise<ValintarekisteriTarget> => {
  const { url = '', casUrl, ca } = options;
  const user = await readUser(options);
  return {
    ...toCommon(options, today),
    url,
    ...(casUrl !== undefined && { casUrl }),
    ...(ca !== undefined && { ca: await read(ca, '--ca') }),
    ...(user && { user }),
  };
};

const toCommon = ({ person, allowRealIdentifiers, control, token, seed }: ConformCommandOptions, today: string) => {
  const odd = person?.find((id) => !isHenkiloOidFormat(id) && parseHetu(id) === undefined);
  if (odd !== undefined) {
    throw new ToolkitError('conform-person', 'This is no identifier of a person.', {
      where: `--person ${odd.length > 6 ? `${odd.slice(0, 6)}…` : odd}`,
      next: 'Give an OID such as 1.2.246.562.98.46011626301, or a hetu.',
    });
  }
  const real = person?.find((id) => !allowRealIdentifiers && !isSyntheticIdentifier(id));
  if (real !== undefined) {
    throw new ToolkitError('real-identifier', 'This may be the identifier of a real person.', {
      where: `--person ${maskIdentifiers(real)}`,
      next: 'Ask for persons of a test environment; if it must be, add --allow-real-identifiers.',
    });
  }
  if (control !== undefined && token === undefined) {
    throw new ToolkitError('conform-token', 'The control plane wants a token.', {
      where: `--control ${control}`,
      next: 'Give the one that koeajo start printed: KOEAJO_TOKEN=… or --token.',
    });
  }
  return {
    seed,
    now: today,
    ...(person && { persons: person }),
    ...(control !== undefined && token !== undefined && { control: { url: control.replace(/\/+$/, ''), token } }),
  };
};

const readCertificate = async ({ cert, key, passphrase }: ConformCommandOptions) => {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new ToolkitError('conform-certificate', 'A certificate needs its key, and a key its certificate.', {
      where: cert === undefined ? `--key ${key}` : `--cert ${cert}`,
      next: 'Give both, as PEM files.',
    });
  }
  return {
    cert: await read(cert, '--cert'),
    key: await read(key, '--key'),
    ...(passphrase !== undefined && { passphrase }),
  };
};

const badCertificates: Readonly<Record<BadCertificate, string>> = {
  expired: 'expired',
  notYetValid: 'not-yet-valid',
  otherCa: 'other-ca',
  noClientAuth: 'no-client-auth',
  unknownSubject: 'unknown-subject',
};

/** Those of the folder; the foreign one can be of our own making, whoever the provider is. */
const readBadCertificates = async ({ badCerts, certs }: ConformCommandOptions, now: number) => {
  const own = await createCertificates({ directory: certs, now, reuse: true });
  const found: Partial<Record<BadCertificate, { readonly cert: string; readonly key: string }>> = {
    otherCa: own.clients['other-ca'],
  };
  if (badCerts === undefined) return found;
  for (const [name, file] of Object.entries(badCertificates)) {
    const [cert, key] = await Promise.all(
      [`${file}.pem`, `${file}-key.pem`].map((each) => readFile(join(badCerts, each), 'utf8').catch(() => undefined)),
    );
    if (cert !== undefined && key !== undefined) found[name as BadCertificate] = { cert, key };
  }
  return found;
};

const readUser = async ({ user, passwordFile }: ConformCommandOptions) => {
  if (user === undefined) return undefined;
  const text = passwordFile === undefined ? process.env.KOEAJO_PASSWORD : await read(passwordFile, '--password-file');
  const [password] = text?.split(/\r?\n/) ?? [];
  if (password) return { username: user, password };
  throw new ToolkitError('conform-password', 'A user needs a password.', {
    where: `--user ${user}`,
    next: 'Give it in the environment as KOEAJO_PASSWORD, or in a file with --password-file.',
  });
};

const read = async (file: string, option: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ToolkitError('conform-file', `The file can't be read: ${(cause as Error).message}`, {
      where: `${option} ${file}`,
      next: 'Look at its name.',
      cause,
    });
  }
};
