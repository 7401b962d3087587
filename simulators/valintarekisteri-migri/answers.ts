import { valintarekisteriErrors as errors, type ValintarekisteriError, valintarekisteriLoginErrors } from '#contracts';
import type { Answer } from '../platform/answer.ts';
import type { Exchange } from '../platform/exchange.ts';

const json = { 'content-type': 'application/json;charset=UTF-8' };
const noStore = { 'cache-control': 'no-store' };

/** Of the Migri routes: JSON that nobody may keep. VM-026 */
export const toAnswer = ({ status, body }: { readonly status: number; readonly body: unknown }): Answer =>
  body === null
    ? { status, headers: noStore, body: null }
    : { status, headers: { ...json, ...noStore }, body: JSON.stringify(body) };

/** Of the login, which forgets `Cache-Control`. */
export const toLoginAnswer = (
  { status, body }: { readonly status: number; readonly body: unknown },
  headers: Readonly<Record<string, string>> = {},
): Answer =>
  body === null
    ? { status, headers, body: null }
    : { status, headers: { ...json, ...headers }, body: JSON.stringify(body) };

/** The endpoint of the login in the journal and for faults. */
export const loginEndpoint = '/auth/login';

/** For faults: the error that has this status, or an empty one such as a proxy would send. VM-062, VM-069 */
export const errorOf = (status: number, { endpoint }: Pick<Exchange, 'endpoint'>): Answer => {
  if (endpoint === loginEndpoint && status === 500) return toLoginAnswer(valintarekisteriLoginErrors.internal);
  const { contentType, notFound, methodNotAllowed, noSession, forbidden, size, internal } = errors;
  const known: readonly ValintarekisteriError[] = [contentType, notFound, noSession, forbidden, size, internal];
  if (status === methodNotAllowed.status) return toMethodNotAllowed();
  return toAnswer(known.find((error) => error.status === status) ?? { status, body: null });
};

export const toMethodNotAllowed = (): Answer => {
  const { headers, ...answer } = toAnswer(errors.methodNotAllowed);
  return { ...answer, headers: { ...json, ...headers, allow: 'POST' } };
};
