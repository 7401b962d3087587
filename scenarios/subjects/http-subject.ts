import type { Subject, SubjectAnswer } from './subject.ts';

/**
 * A subject at an HTTP address: `POST {address}/ratkaisut` answers 200 with a Ratkaisu, or 202 with a `Location` that
 * is asked again (after `Retry-After` seconds, one when absent) until it answers 200; another 202 may name another one.
 * 501: it has no flow for this procedure.
 */
export const createHttpSubject = (address: string): Subject => ({
  name: address,
  decide: async (pyynto, { signal }) => {
    const start = `${address.replace(/\/$/, '')}/ratkaisut`;
    const question = {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(pyynto),
      signal,
    };
    try {
      let url: string | undefined;
      let response = await fetch(start, question);
      while (response.status === 202) {
        const location = response.headers.get('location');
        const seconds = toSeconds(response.headers.get('retry-after'));
        await response.body?.cancel();
        if (location !== null) url = new URL(location, url ?? start).href;
        if (url === undefined) return off('202 comes with a Location to ask again', '202 without a Location');
        await delay(seconds * 1000, signal);
        response = await fetch(url, { headers: { accept: 'application/json' }, signal });
      }
      return await toAnswer(response);
    } catch (error) {
      return signal.aborted ? { kind: 'timed-out' } : toFailure(start, error);
    }
  },
  close: async () => {},
});

const off = (expected: string, actual: string): SubjectAnswer => ({ kind: 'off-protocol', expected, actual });

const toAnswer = async (response: Response): Promise<SubjectAnswer> => {
  const type = response.headers.get('content-type') ?? 'no content type';
  const body = await response.text();
  if (response.status === 501) return { kind: 'unsupported' };
  const shown = `${response.status} with ${type}: ${excerpt(body)}`;
  if (response.status !== 200) return off('200 with a Ratkaisu, or 202 with a Location', shown);
  if (!/[/+]json\b/.test(type)) return off('a Ratkaisu as application/json', shown);
  try {
    return { kind: 'answered', ratkaisu: JSON.parse(body) };
  } catch {
    return off('a body that is JSON', shown);
  }
};

/** Only what failed before the question was sent is unreachability; a connection cut later is the subject's answer. */
const toFailure = (url: string, error: unknown): SubjectAnswer => {
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  const reason = cause?.code ?? cause?.message ?? String(error);
  if (/CERT/.test(reason))
    return {
      kind: 'unreachable',
      reason: `the certificate of ${url} is not trusted (${reason}); see NODE_EXTRA_CA_CERTS`,
    };
  return unreachableCodes.some((code) => reason.includes(code))
    ? { kind: 'unreachable', reason: `nothing answers at ${url} (${reason})` }
    : off('an HTTP answer', `the connection broke (${reason})`);
};

const unreachableCodes = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CONNECT_TIMEOUT',
  'bad port',
];

const toSeconds = (retryAfter: string | null): number => {
  const seconds = Number(retryAfter ?? 1);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : 1;
};

const delay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

const excerpt = (body: string): string => {
  const line = body.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
};
