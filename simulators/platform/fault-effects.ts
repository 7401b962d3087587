import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, toBodyText, withBodyText } from './answer.ts';
import { ConnectionCut } from './connection-cut.ts';
import type { Exchange } from './exchange.ts';
import type { EffectOf } from './fault.ts';
import { stableFraction } from './stable-fraction.ts';

/** The answer as the planned faults of this exchange leave it. A replaced answer leaves no audit entry. */
export const bendAnswer = (
  own: Answer,
  exchange: Exchange,
  errorOf: (status: number, exchange: Exchange) => Answer,
): Answer => {
  const status = exchange.fault('status');
  if (status) delete exchange.audit;
  let answer = status ? toErrorAnswer(status, exchange, errorOf) : own;
  // In front of the first token: some parsers (Jackson, by default) forgive what stands behind the last one.
  if (exchange.fault('malformed-json')) answer = withBodyText(answer, `,${toBodyText(answer)}`);
  if (exchange.fault('truncated-json')) {
    const text = toBodyText(answer);
    answer = withBodyText(answer, text.slice(0, Math.floor(text.length / 2)));
  }
  const type = exchange.fault('content-type');
  return type ? { ...answer, headers: { ...answer.headers, 'content-type': type.value } } : answer;
};

const toErrorAnswer = (
  { status, html }: EffectOf<'status'>,
  exchange: Exchange,
  errorOf: (status: number, exchange: Exchange) => Answer,
): Answer =>
  html === undefined
    ? errorOf(status, exchange)
    : { status, headers: { 'content-type': 'text/html;charset=utf-8' }, body: html };

/** Waits as long as the planned latencies say; a client that goes away ends the waiting as a {@link ConnectionCut}. */
export const takeTime = async (exchange: Exchange, seed: string, signal: AbortSignal): Promise<void> => {
  const jitter = exchange.fault('log-normal-latency');
  const ms =
    (exchange.fault('latency')?.ms ?? 0) +
    (jitter ? jitter.medianMs * Math.exp(jitter.sigma * drawNormal(seed, exchange.id)) : 0);
  if (ms === 0) return;
  await wait(Math.min(ms, longestLatencyMs), undefined, { signal }).catch((cause: unknown) => {
    throw new ConnectionCut('terminated', { cause });
  });
};

/** An hour: more than any client waits, less than timers can hold. */
const longestLatencyMs = 3_600_000;

/** A standard normal draw (Box-Muller). */
const drawNormal = (seed: string, id: number): number =>
  Math.sqrt(-2 * Math.log(1 - stableFraction(seed, id, 'radius'))) *
  Math.cos(2 * Math.PI * stableFraction(seed, id, 'angle'));
