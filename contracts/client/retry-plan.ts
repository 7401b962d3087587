import { setTimeout as timer } from 'node:timers/promises';
import type { RetryOptions } from './client-options.ts';
import { toCount } from './option-values.ts';

export type RetryPlan = Required<RetryOptions>;

/** Throws {@link ClientError} `invalid-options`. */
export const toRetryPlan = (given: number | RetryOptions = 0): RetryPlan => {
  const options = typeof given === 'number' ? { retries: given } : given;
  return {
    retries: toCount('retries', options.retries, 0),
    firstMs: toCount('retries.firstMs', options.firstMs, 200),
    maxMs: toCount('retries.maxMs', options.maxMs, 5_000),
    budgetMs: toCount('retries.budgetMs', options.budgetMs, 30_000),
    wait: options.wait ?? ((ms, signal) => timer(ms, undefined, { signal })),
  };
};

/**
 * How long to wait before the nth retry, milliseconds; `undefined` when there is none, because there have been enough or
 * the wait would not fit in what is left of the budget.
 */
export const delayBefore = (
  { retries, firstMs, maxMs, budgetMs }: RetryPlan,
  nth: number,
  { waitedMs, retryAfterMs = 0 }: { readonly waitedMs: number; readonly retryAfterMs?: number | undefined },
): number | undefined => {
  if (nth > retries) return undefined;
  const ms = Math.max(Math.min(firstMs * 2 ** (nth - 1), maxMs), retryAfterMs);
  return waitedMs + ms > budgetMs ? undefined : ms;
};

/**
 * Milliseconds that an answer asks to wait: seconds, or a date held against the answer's own. Neither machine's clock is
 * asked, because they may differ.
 */
export const retryAfterMsOf = (headers: { get(name: string): string | null }): number | undefined => {
  const given = headers.get('retry-after')?.trim() ?? '';
  const ms = /^\d+$/.test(given)
    ? Number(given) * 1000
    : Date.parse(given) - Date.parse(headers.get('date') ?? 'never');
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
};
