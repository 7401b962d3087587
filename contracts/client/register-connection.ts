import { setMaxListeners } from 'node:events';
import { ClientError } from './client-error.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';
import { exchange, type HttpAnswer, type Question, toAborted } from './exchange.ts';
import { invalidOptions, toCount } from './option-values.ts';
import { delayBefore, toRetryPlan } from './retry-plan.ts';
import { createTransport } from './transport.ts';

/** What both clients stand on: exchanges with a time limit, calls with retries, and an end that waits for them. */
export interface RegisterConnection {
  /** One exchange, with the headers of the options; throws as {@link exchange} does. */
  readonly exchange: (question: Question, signal: AbortSignal) => Promise<HttpAnswer>;
  /** Makes attempts as the plan for retries says: a new one only after a {@link ClientError} that is `retryable`. */
  readonly call: <T>(
    endpoint: string,
    options: CallOptions | undefined,
    attempt: (signal: AbortSignal) => Promise<T>,
  ) => Promise<T>;
  /** Refuses new calls, waits for those under way, says farewell, ends the connections. */
  readonly close: (farewell?: () => Promise<void>) => Promise<void>;
}

/** Throws {@link ClientError} `invalid-options`. */
export const createRegisterConnection = (options: ClientOptions): RegisterConnection => {
  const timeoutMs = toCount('timeoutMs', options.timeoutMs, 60_000);
  if (timeoutMs === 0) throw invalidOptions('timeoutMs is 0', 'Give how long an answer may take, milliseconds.');
  const plan = toRetryPlan(options.retries);
  const transport = createTransport(options);
  const common = toCommonHeaders(options);
  const running = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;

  const attempts = async <T>(endpoint: string, signal: AbortSignal, attempt: (signal: AbortSignal) => Promise<T>) => {
    let waitedMs = 0;
    for (let nth = 1; ; nth += 1) {
      try {
        return await attempt(signal);
      } catch (error) {
        if (!(error instanceof ClientError) || !error.retryable) throw error;
        const ms = delayBefore(plan, nth, { waitedMs, retryAfterMs: error.retryAfterMs });
        if (ms === undefined) throw error;
        waitedMs += ms;
        await plan.wait(ms, signal).catch((cause) => {
          throw signal.aborted ? toAborted(endpoint, signal) : cause;
        });
      }
    }
  };

  return {
    exchange: ({ headers, ...question }, signal) =>
      exchange(transport, { ...question, headers: { ...common, ...headers } }, { timeoutMs, signal }),
    call: async (endpoint, { signal = new AbortController().signal } = {}, attempt) => {
      if (closed) throw new ClientError('closed', `${endpoint}: the client has been closed`, { endpoint });
      if (signal.aborted) throw toAborted(endpoint, signal);
      // One signal may end any number of calls.
      setMaxListeners(0, signal);
      const call = attempts(endpoint, signal, attempt);
      running.add(call);
      try {
        return await call;
      } finally {
        running.delete(call);
      }
    },
    close: (farewell = async () => {}) => {
      closed ??= Promise.allSettled(running).then(farewell).finally(transport.close);
      return closed;
    },
  };
};

/** What every request carries, by names in small letters, so that an exchange's own headers take their place. */
const toCommonHeaders = ({ headers, userAgent, callerId }: ClientOptions): Readonly<Record<string, string>> => {
  try {
    const common = new Headers(headers);
    if (userAgent !== undefined || !common.has('user-agent')) common.set('user-agent', userAgent ?? 'koeajo-client');
    if (callerId !== undefined) common.set('caller-id', callerId);
    return Object.fromEntries(common);
  } catch {
    throw invalidOptions('headers, userAgent or callerId can not be sent', 'Give names and values that HTTP allows.');
  }
};
