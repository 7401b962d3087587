import { ToolkitError } from '#contracts';
import { createSimulators, type Simulators, type SimulatorsOptions } from './create-simulators.ts';
import { defaultKoskiEnvironment, koskiMigriPath } from './koski-migri/index.ts';
import { withCertificate } from './koski-migri/with-certificate.ts';
import { createDocumentRegister } from './register/index.ts';

export interface InProcessOptions extends Omit<SimulatorsOptions, 'register' | 'environment'> {
  /** An empty one unless told; whom it holds can be changed at any time. */
  readonly register?: SimulatorsOptions['register'];
  /** `defaultKoskiEnvironment` unless told. */
  readonly environment?: SimulatorsOptions['environment'];
  /** Where they stand: addresses without a path. `https://koski.test` and `https://virkailija.test` unless told. */
  readonly origins?: { readonly koski?: string; readonly virkailija?: string };
  /** Subject of the certificate that Koski sees; `CN=migri` unless told, `false`: none, which Koski answers with 401. */
  readonly caller?: string | false;
}

/** Both registers in this process. Addresses have no slash at their end. */
export interface InProcessSimulators extends Omit<Simulators, 'koski' | 'virkailija' | 'login'> {
  /** Up to `…/koski/api/luovutuspalvelu/migri`. */
  readonly koski: { readonly url: string };
  readonly valintarekisteri: {
    /** Up to `…/valinta-tulos-service`. */
    readonly url: string;
    /** Up to `…/cas`. */
    readonly casUrl: string;
    readonly username: string;
    readonly password: string;
  };
  /** The two origins. */
  readonly origins: readonly string[];
  /** Answers what is asked of either of the two origins. Throws ToolkitError `nobody-there` for any other. */
  readonly answer: (request: Request) => Promise<Response>;
  /** The same for clients that take a `fetch`: follows redirects and heeds the signal, and like Node's keeps no cookies. */
  readonly fetch: typeof globalThis.fetch;
}

/** Both registers without a socket. Throws ToolkitError `origin-with-path`. */
export const createInProcessSimulators = (options: InProcessOptions): InProcessSimulators => {
  const { register = createDocumentRegister(), environment = defaultKoskiEnvironment, origins = {} } = options;
  const koski = toOrigin(origins.koski ?? 'https://koski.test');
  const virkailija = toOrigin(origins.virkailija ?? 'https://virkailija.test');
  const simulators = createSimulators({ ...options, register, environment }, virkailija);
  const askKoski = withCertificate(simulators.koski, options);

  const answer = async (request: Request): Promise<Response> => {
    const { origin, pathname } = new URL(request.url);
    if (origin === virkailija && (virkailija !== koski || virkailijaPath.test(pathname))) {
      return simulators.virkailija(request);
    }
    if (origin === koski) return askKoski(request);
    throw new ToolkitError('nobody-there', `No register stands at ${origin}.`, {
      where: request.url,
      next: `Ask ${koski} or ${virkailija}, or set \`origins\` to where your implementation looks for the registers.`,
    });
  };
  const { login, ...shared } = simulators;
  return {
    ...shared,
    koski: { url: koski + koskiMigriPath },
    valintarekisteri: { url: `${virkailija}/valinta-tulos-service`, casUrl: `${virkailija}/cas`, ...login },
    origins: [koski, virkailija],
    answer,
    fetch: (input, init) => fetchFrom(answer, new Request(input, init)),
  };
};

const virkailijaPath = /^\/(?:cas|valinta-tulos-service)\//;

const toOrigin = (address: string): string => {
  const { origin, href } = new URL(address);
  if (href === `${origin}/`) return origin;
  throw new ToolkitError('origin-with-path', 'A register stands at an origin, since its own paths begin there.', {
    where: address,
    next: `Give ${origin}.`,
  });
};

const fetchFrom = async (answer: InProcessSimulators['answer'], request: Request): Promise<Response> => {
  const { url, redirect, headers, signal } = request;
  // What is decompressed elsewhere would come to the client as it is.
  headers.delete('accept-encoding');
  signal.throwIfAborted();
  const response = await unlessAborted(answer(request), signal);
  const location = response.headers.get('location');
  // Nothing here redirects but the login of Valintarekisteri, which leads to the page of CAS.
  if (response.status !== 302 || location === null || redirect === 'manual') return response;
  if (redirect === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  return fetchFrom(answer, new Request(new URL(location, url), { headers, signal }));
};

const unlessAborted = async <T>(answering: Promise<T>, signal: AbortSignal): Promise<T> => {
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: settled.signal });
  });
  try {
    return await Promise.race([answering, aborted]);
  } finally {
    settled.abort();
  }
};
