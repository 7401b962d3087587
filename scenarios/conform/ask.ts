import { Agent, type ClientRequestArgs, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls, Agent as TlsAgent } from 'node:https';
import type { SecureVersion } from 'node:tls';
import type { Seen } from './seen.ts';

/** Where a provider listens, and how one connects. */
export interface Door {
  /** `https://koski.example`, without a path. */
  readonly origin: string;
  /** PEM texts, for `https` only. */
  readonly tls?: TlsSettings;
}

export interface TlsSettings {
  /** What the provider's own certificate must come from; the usual authorities unless told. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Of the key. */
  readonly passphrase?: string;
  /** The one version to be spoken; whatever both sides like unless told. */
  readonly version?: SecureVersion;
}

/** A request as it goes over the wire: nothing is added to it but `Host`, `Connection` and the length of the body. */
export interface WireRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Sends a request and tells what came. Never throws. */
export type Ask = (door: Door, request: WireRequest) => Promise<Seen>;

export interface AskOptions {
  /** How long a whole answer may take. */
  readonly timeoutMs: number;
  /** Never more requests than this are under way. */
  readonly jobs: number;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** Connections are kept for less than a second of idleness, so that none is used that the other side has given up. */
export const createAsk = ({
  timeoutMs,
  jobs,
  signal,
}: AskOptions): { readonly ask: Ask; readonly close: () => void } => {
  const agents = new Map<string, Agent>();
  const agentOf = (door: Door): Agent => {
    const key = JSON.stringify(door);
    const made = agents.get(key) ?? createAgent(door, jobs);
    agents.set(key, made);
    return made;
  };
  const limit = createLimit(jobs);
  const close = () => {
    signal.removeEventListener('abort', close);
    for (const agent of agents.values()) agent.destroy();
  };
  signal.addEventListener('abort', close);
  return {
    ask: (door, request) =>
      limit(async () =>
        signal.aborted ? { nothing: 'the test was stopped' } : send(door, request, { agent: agentOf(door), timeoutMs }),
      ),
    close,
  };
};

const createAgent = ({ tls }: Door, maxSockets: number): Agent => {
  const pool = { keepAlive: true, maxSockets, timeout: 900 };
  if (tls === undefined) return new Agent(pool);
  const { version, ...pems } = tls;
  // OpenSSL offers the versions before 1.2 only at the lowest level of its scale.
  const old = version === 'TLSv1' || version === 'TLSv1.1' ? { ciphers: 'DEFAULT@SECLEVEL=0' } : {};
  return new TlsAgent({
    ...pool,
    ...pems,
    ...old,
    ...(version === undefined ? {} : { minVersion: version, maxVersion: version }),
  });
};

const send = (
  { origin, tls }: Door,
  { method, path, headers, body }: WireRequest,
  { agent, timeoutMs }: { readonly agent: Agent; readonly timeoutMs: number },
): Promise<Seen> =>
  new Promise((resolve) => {
    const { hostname, port, host } = new URL(origin);
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const length =
      bytes === undefined && (method === 'GET' || method === 'HEAD')
        ? []
        : ['content-length', String(bytes?.length ?? 0)];
    const options: ClientRequestArgs = {
      agent,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      method,
      path,
      headers: ['host', host, ...Object.entries(headers).flat(), ...length],
    };
    const request = (tls === undefined ? requestPlain : requestTls)(options);
    const late = setTimeout(() => request.destroy(new Late(timeoutMs)), timeoutMs);
    const done = (seen: Seen) => {
      clearTimeout(late);
      resolve(seen);
    };
    request.on('error', (error: NodeJS.ErrnoException) => done({ nothing: toReason(error, origin) }));
    request.on('response', (response) => readAnswer(response, done));
    request.end(bytes);
  });

const readAnswer = (response: IncomingMessage, done: (seen: Seen) => void): void => {
  const chunks: Uint8Array[] = [];
  const answer = (broken?: string): Seen => ({
    status: response.statusCode ?? 0,
    headers: toPairs(response.rawHeaders),
    body: Buffer.concat(chunks),
    ...(broken === undefined ? {} : { broken }),
  });
  response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  response.on('end', () => done(answer()));
  response.on('error', (error: NodeJS.ErrnoException) => {
    const came = chunks.reduce((sum, { length }) => sum + length, 0);
    const announced = response.headers['content-length'];
    const how = error instanceof Late ? error.message : 'the connection ended in the body';
    done(answer(`${how}, after ${came} ${announced === undefined ? '' : `of ${announced} `}bytes`));
  });
};

const toPairs = (raw: readonly string[]): readonly (readonly [string, string])[] => {
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at < raw.length; at += 2) pairs.push([(raw[at] ?? '').toLowerCase(), raw[at + 1] ?? '']);
  return pairs;
};

class Late extends Error {
  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs / 1000} s`);
  }
}

export const untrusted = "the provider's own certificate is not trusted here";

const toReason = (error: NodeJS.ErrnoException, origin: string): string => {
  if (error instanceof Late) return error.message;
  const { code = error.name, message } = error;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `nobody listens at ${origin} (${code})`;
  if (code.startsWith('HPE_')) return `what came is no HTTP (${code})`;
  if (code === 'ECONNRESET' || code === 'EPIPE') return `the connection ended without an answer (${code})`;
  if (isOurRefusal(code)) return `${untrusted} (${code}: ${message.split('\n')[0]})`;
  return `no answer: ${message.split('\n')[0]} (${code})`;
};

/** What we have against the provider's certificate, in the codes of Node.js; it is not the provider that ended anything. */
const isOurRefusal = (code: string): boolean =>
  /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_.*|SELF_SIGNED_.*|DEPTH_ZERO_.*|UNABLE_TO_.*|HOSTNAME_MISMATCH)$/.test(code);

/** Lets so many through at a time, in the order they came. */
const createLimit = (jobs: number) => {
  let free = jobs;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};
