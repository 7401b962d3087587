import type { Simulator, SimulatorName } from '../simulator.ts';
import type { Exchange } from './exchange.ts';
import type { FaultKind } from './fault.ts';
import type { MatchedFault } from './fault-desk.ts';
import type { JournalEntry } from './journal.ts';
import { stableFraction } from './stable-fraction.ts';
import type { Surroundings } from './surroundings.ts';

/** An answer before it becomes a `Response`: plain data, so that faults can bend it and the journal can keep it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** Thrown out of `fetch` where a real connection would be cut; a listener destroys the socket for it. */
export class ConnectionCut extends TypeError {
  override readonly name = 'ConnectionCut';
}

export interface AnsweringSimulator {
  readonly name: SimulatorName;
  readonly answer: (request: Request, exchange: Exchange) => Promise<Answer>;
  /** The API's own error of that status, for faults of kind `status`. */
  readonly errorOf: (status: number) => Answer;
}

/** Makes a simulator of its answering part: opens the exchange, applies transport faults, records the journal. */
export const createSimulator = (
  { name, answer, errorOf }: AnsweringSimulator,
  { clock, faults, journal, seed }: Surroundings,
): Simulator => ({
  name,
  fetch: async (request) => {
    const applied: string[] = [];
    const started = performance.now();
    const at = clock.now();
    const match = <K extends FaultKind>(kind: K): MatchedFault<K> | undefined => {
      const found = faults.match(kind, exchange);
      if (found) applied.push(found.id);
      return found;
    };
    const exchange: Exchange = {
      id: journal.nextId(),
      simulator: name,
      persons: [],
      fault: (kind) => match(kind)?.effect,
    };
    let answered: Answer | undefined;
    try {
      const real = await answer(request, exchange);
      await delay(match('latency')?.effect.ms ?? 0);
      const jitter = match('log-normal-latency')?.effect;
      if (jitter) await delay(jitter.medianMs * Math.exp(jitter.sigma * normal(seed, exchange.id)));
      const cut = match('cut')?.effect;
      if (match('certificate-refused') || cut?.at === 'before-headers') throw new ConnectionCut('fetch failed');
      const status = match('status')?.effect;
      const bent = bend(status ? errorOf(status.status) : real, match);
      answered = bent;
      return toResponse(bent, cut?.at === 'in-body');
    } finally {
      journal.record(toEntry(request, exchange, answered, { at, started, applied }));
    }
  },
});

const bend = (answer: Answer, match: (kind: FaultKind) => unknown): Answer => {
  const body = () =>
    typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body ?? undefined);
  let bent = answer;
  if (match('malformed-json')) bent = { ...bent, body: `${body()},]` };
  if (match('truncated-json')) bent = { ...bent, body: body().slice(0, Math.floor(body().length / 2)) };
  const type = match('content-type') as MatchedFault<'content-type'> | undefined;
  if (type) bent = { ...bent, headers: { ...bent.headers, 'content-type': type.effect.value } };
  return bent;
};

const toResponse = ({ status, headers, body }: Answer, cutInBody: boolean): Response => {
  if (!cutInBody) return new Response(body, { status, headers: { ...headers } });
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
  const half = new ReadableStream({
    start: (controller) => controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2))),
    pull: (controller) => controller.error(new ConnectionCut('terminated')),
  });
  return new Response(half, { status, headers: { ...headers, 'content-length': String(bytes.length) } });
};

const toEntry = (
  request: Request,
  exchange: Exchange,
  answered: Answer | undefined,
  { at, started, applied }: { at: number; started: number; applied: readonly string[] },
): JournalEntry => {
  const { endpoint, caller, requestBody, audit } = exchange;
  return {
    id: exchange.id,
    at,
    simulator: exchange.simulator,
    method: request.method,
    path: request.url.slice(request.url.indexOf('/', 8)),
    persons: exchange.persons,
    durationMs: performance.now() - started,
    faults: applied,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(caller === undefined ? {} : { caller }),
    ...(requestBody === undefined ? {} : { requestBody }),
    ...(audit === undefined ? {} : { audit }),
    ...(answered === undefined ? {} : { status: answered.status }),
    ...(answered?.body == null ? {} : { responseBody: answered.body }),
  };
};

const delay = (ms: number): Promise<void> | undefined =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;

/** A standard normal draw (Box-Muller). */
const normal = (seed: string, id: number): number =>
  Math.sqrt(-2 * Math.log(1 - stableFraction(seed, id, 'radius'))) *
  Math.cos(2 * Math.PI * stableFraction(seed, id, 'angle'));
