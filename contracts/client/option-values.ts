import { ClientError } from './client-error.ts';

/** A whole number from 0 on that timers can hold; throws {@link ClientError} `invalid-options`. */
export const toCount = (name: string, given: number | undefined, unlessTold: number): number => {
  const value = given ?? unlessTold;
  if (Number.isInteger(value) && value >= 0 && value <= longestTimerMs) return value;
  throw invalidOptions(`${name} is ${value}`, `Give a whole number from 0 to ${longestTimerMs}.`);
};

/** Timers turn longer ones into 1 ms. */
const longestTimerMs = 2_147_483_647;

/** An address without a slash at its end; throws {@link ClientError} `invalid-options`. */
export const toAddress = (name: string, given: string): string => {
  const { protocol, search, hash } = URL.canParse(given) ? new URL(given) : { protocol: '', search: '', hash: '' };
  if (/^https?:$/.test(protocol) && search === '' && hash === '') return given.replace(/\/+$/, '');
  throw invalidOptions(`${name} is no address of an API`, 'Give one such as https://example.fi/path, without a query.');
};

/** The client can't be made. The message never holds what was given, which may be a secret. */
export const invalidOptions = (message: string, next: string, cause?: unknown): ClientError =>
  new ClientError('invalid-options', message, { next, cause });
