import { readFile } from 'node:fs/promises';
import { ToolkitError } from '#contracts';
import { quoted } from '#scenarios';
import type { VerifyCommandOptions, VerifyProvider } from '../commands/verify.ts';

/** A running provider, and how it is asked. Addresses have no slash at their end. */
export interface VerifyTarget {
  readonly provider: VerifyProvider;
  /** What stands before `/koski` or `/valinta-tulos-service` in its addresses. */
  readonly base: string;
  /** What stands before `/cas`. */
  readonly casBase: string;
  readonly tls: { readonly cert?: string; readonly key?: string; readonly ca?: string; readonly passphrase?: string };
  /** Sent with every request, in the place of the same ones of the interaction. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where states are set up. */
  readonly states?: { readonly url: string; readonly token?: string };
  /** A service user, to log in with when the states don't yield a session. */
  readonly user?: { readonly username: string; readonly password: string };
  readonly version?: string;
  /** The command line that leads here, without secrets. */
  readonly command: string;
}

/** The provider that the options name. Throws ToolkitError `verify-url`, `verify-file`, `verify-header`, `verify-password`. */
export const toVerifyTarget = async (
  provider: VerifyProvider,
  url: string,
  options: VerifyCommandOptions,
): Promise<VerifyTarget> => {
  const { cert, key, ca, passphrase, statesUrl, statesToken, providerVersion, casUrl, header = [] } = options;
  const base = toBase(url, provider === 'koski' ? '/koski' : '/valinta-tulos-service', '--url');
  if (cert !== undefined && key === undefined) throw missingKey(cert);
  const user = await readUser(options);
  return {
    provider,
    base,
    casBase: casUrl === undefined ? base : toBase(casUrl, '/cas', '--cas-url'),
    tls: {
      ...(cert !== undefined && { cert: await read(cert, '--cert') }),
      ...(key !== undefined && { key: await read(key, '--key') }),
      ...(ca !== undefined && { ca: await read(ca, '--ca') }),
      ...(passphrase !== undefined && { passphrase }),
    },
    headers: toHeaders(provider, base, header),
    ...(statesUrl !== undefined && {
      states: {
        url: parseAddress(statesUrl, '--states-url').href,
        ...(statesToken !== undefined && { token: statesToken }),
      },
    }),
    ...(user && { user }),
    ...(providerVersion !== undefined && { version: providerVersion }),
    command: toCommand(provider, url, options),
  };
};

/** The origin and whatever a gateway puts before the path of the service. */
const toBase = (url: string, mount: string, option: string): string => {
  const { origin, pathname } = parseAddress(url, option);
  const [before = ''] = pathname.split(new RegExp(`${mount}(?:/|$)`));
  return `${origin}${before.replace(/\/+$/, '')}`;
};

const parseAddress = (url: string, option: string): URL => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw new ToolkitError('verify-url', 'This is no address', {
      where: `${option} ${url}`,
      next: 'Give one that begins with https:// or http://, such as koeajo start prints.',
    });
  if (parsed.username || parsed.password)
    throw new ToolkitError('verify-url', 'An address is shown and kept, so it may hold no name and no password', {
      where: `${option} ${parsed.protocol}//…@${parsed.host}`,
      next:
        option === '--states-url'
          ? 'Give a bearer token as KOEAJO_STATES_TOKEN.'
          : "Give them with --user, or as a header: -H 'Authorization: Basic …'.",
    });
  return parsed;
};

/** What the load balancer says of a certificate, with the subject and address that Koski's development environment knows. */
const loadBalancerHeaders = {
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '01',
  'x-amzn-mtls-clientcert-issuer': 'CN=koeajo',
  'x-forwarded-for': '0.0.0.0',
};

/** Over plain HTTP Koski gets the load balancer's headers; a header given without a value is left out. */
const toHeaders = (provider: VerifyProvider, base: string, given: readonly string[]): Record<string, string> => {
  const headers: Record<string, string> =
    provider === 'koski' && base.startsWith('http:') ? { ...loadBalancerHeaders } : {};
  for (const each of given) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*?)\s*$/.exec(each) ?? [];
    if (name === undefined)
      throw new ToolkitError('verify-header', 'This is no header', {
        where: `--header '${each}'`,
        next: "Give it as 'name: value', or 'name:' to leave it out.",
      });
    if (value) headers[name.toLowerCase()] = value;
    else delete headers[name.toLowerCase()];
  }
  return headers;
};

const missingKey = (cert: string): ToolkitError =>
  new ToolkitError('verify-file', 'A certificate needs its key', {
    where: `--cert ${cert}`,
    next: 'Give it with --key.',
  });

const read = async (file: string, option: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ToolkitError('verify-file', `The file can't be read: ${(cause as Error).message}`, {
      where: `${option} ${file}`,
      next: 'Give a PEM file.',
      cause,
    });
  }
};

const readUser = async ({ user, passwordFile }: VerifyCommandOptions): Promise<VerifyTarget['user']> => {
  if (user === undefined) return undefined;
  const password =
    passwordFile === undefined ? process.env.KOEAJO_PASSWORD : (await read(passwordFile, '--password-file')).trim();
  if (password) return { username: user, password };
  throw new ToolkitError('verify-password', 'A user needs a password', {
    where: `--user ${user}`,
    next: 'Give it in the environment as KOEAJO_PASSWORD, or in a file with --password-file.',
  });
};

const toCommand = (provider: VerifyProvider, url: string, options: VerifyCommandOptions): string => {
  const { casUrl, cert, key, ca, user, passwordFile, statesUrl, pacts, broker, header = [] } = options;
  const given = {
    'cas-url': casUrl,
    cert,
    key,
    ca,
    user,
    'password-file': passwordFile,
    'states-url': statesUrl,
    pacts,
    broker,
  };
  const flags = Object.entries(given).flatMap(([name, value]) => (value ? [`--${name} ${quoted(value)}`] : []));
  return [
    ...['koeajo verify', provider, `--url ${quoted(url)}`, ...flags],
    // Only their names: a value may be a secret.
    ...header.map((each) => `--header '${each.split(':')[0]}: …'`),
  ].join(' ');
};
