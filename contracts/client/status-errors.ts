import { ClientError, type ClientErrorCode } from './client-error.ts';
import type { HttpAnswer } from './exchange.ts';
import { retryAfterMsOf } from './retry-plan.ts';

/** What an API told in the body of an error, redacted. */
export interface Told {
  readonly key?: string;
  readonly message?: string;
}

/** A status that is no answer, as an error. `told.code` where the API means another thing than its status says. */
export const toStatusError = (
  { endpoint, status, headers }: HttpAnswer,
  {
    key,
    message,
    code = codeOfStatus(status),
    next = nextSteps[code],
  }: Told & { code?: ClientErrorCode; next?: string },
): ClientError => {
  const retryAfterMs = retryAfterMsOf(headers);
  return new ClientError(code, [`${endpoint} answered ${status}`, key, message].filter(Boolean).join(': '), {
    endpoint,
    status,
    retryable: status >= 500,
    ...(key !== undefined && { key }),
    ...(message !== undefined && { apiMessage: message }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(next !== undefined && { next }),
  });
};

const codeOfStatus = (status: number): ClientErrorCode => {
  if (status >= 500) return 'server-error';
  if (status >= 300 && status < 400) return 'wrong-address';
  return codes[status] ?? 'unexpected-status';
};

const codes: Readonly<Record<number, ClientErrorCode>> = {
  400: 'invalid-request',
  401: 'not-authenticated',
  403: 'forbidden',
  404: 'wrong-address',
  405: 'wrong-address',
  413: 'invalid-request',
  415: 'invalid-request',
};

const nextSteps: Readonly<Partial<Record<ClientErrorCode, string>>> = {
  forbidden: 'Ask the owner of the API for the right.',
  'wrong-address': 'See whether the url of the options is that of the API.',
  'register-unavailable': 'Ask later: nothing is known of the person until then.',
  'server-error': 'Ask later.',
};
