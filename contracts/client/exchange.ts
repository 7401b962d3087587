import { ClientError } from './client-error.ts';
import type { HttpRequest, HttpResponse, Transport } from './transport.ts';
import { untilAborted } from './until-aborted.ts';

/** What is sent; `endpoint` is how errors name it, since addresses may hold tickets. */
export interface Question extends Omit<HttpRequest, 'signal'> {
  readonly endpoint: string;
  readonly url: string;
}

/** A whole answer, whatever its status. */
export interface HttpAnswer {
  readonly endpoint: string;
  readonly status: number;
  readonly headers: HttpResponse['headers'];
  readonly text: string;
}

/**
 * One request and its whole answer: reading the body is part of it, because the connection may break in it too. Throws
 * {@link ClientError} `timeout`, `connection`, `tls` or `aborted`.
 */
export const exchange = async (
  { send }: Pick<Transport, 'send'>,
  { endpoint, url, ...request }: Question,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<HttpAnswer> => {
  if (signal.aborted) throw toAborted(endpoint, signal);
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const timer = setTimeout(() => controller.abort(timedOut), timeoutMs);
  const ask = async () => {
    const response = await send(url, { ...request, signal: controller.signal });
    return { endpoint, status: response.status, headers: response.headers, text: await response.text() };
  };
  try {
    // A `fetch` that was handed in may not look at the signal.
    return await untilAborted(ask(), controller.signal);
  } catch (cause) {
    if (signal.aborted) throw toAborted(endpoint, signal);
    if (controller.signal.aborted) throw toTimeout(endpoint, `no whole answer in ${timeoutMs} ms`);
    throw toConnectionError(endpoint, cause);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
};

const timedOut = new Error('timeout');

/** The call was given up by the caller. */
export const toAborted = (endpoint: string, { reason }: AbortSignal): ClientError =>
  new ClientError('aborted', `${endpoint}: the call was aborted`, { endpoint, cause: reason });

const toTimeout = (endpoint: string, what: string, cause?: unknown): ClientError =>
  new ClientError('timeout', `${endpoint}: ${what}`, {
    endpoint,
    retryable: true,
    next: 'Ask later, give a longer timeoutMs, or ask for fewer persons at a time.',
    cause,
  });

const toConnectionError = (endpoint: string, cause: unknown): ClientError => {
  const code = codeOf(cause);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return toTimeout(endpoint, 'no connection in time', cause);
  const told = code === undefined ? '' : ` (${code})`;
  if (code !== undefined && certificateTrouble.test(code)) {
    return new ClientError('tls', `${endpoint}: no secure connection${told}`, {
      endpoint,
      next: nextOfTls(code),
      cause,
    });
  }
  return new ClientError('connection', `${endpoint}: no connection, or it broke${told}`, {
    endpoint,
    retryable: true,
    next: 'Ask later; if it stays so, see whether the address is right, and the certificate valid and one that is let in.',
    cause,
  });
};

/** Names of Node and OpenSSL: alerts of the other side begin with ERR_SSL, the rest is about the other side's certificate. */
const certificateTrouble = /^(ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;

const nextOfTls = (code: string): string =>
  /^(ERR_SSL_|EPROTO$)/.test(code)
    ? 'The other side refused: see whether tls.cert is valid, for clients, and from a CA that the API trusts.'
    : "The other side's certificate is not trusted: see whether tls.ca and the address are right.";

/** The first error code among an error and its causes. */
const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : codeOf(error.cause);
};
