import type { Simulator, SimulatorName } from '../simulator.ts';
import { wasAdmittedByTls } from './admitted-requests.ts';
import { type Answer, toBodyText, toCutResponse, toResponse } from './answer.ts';
import { publishAnswer } from './answer-channel.ts';
import { ConnectionCut } from './connection-cut.ts';
import type { Exchange } from './exchange.ts';
import { bendAnswer, takeTime } from './fault-effects.ts';
import type { JournalEntry } from './journal.ts';
import type { Surroundings } from './surroundings.ts';

export interface AnsweringSimulator {
  readonly name: SimulatorName;
  readonly answer: (request: Request, exchange: Exchange) => Promise<Answer>;
  /** The API's own error of that status at that endpoint, for faults of kind `status`. */
  readonly errorOf: (status: number, exchange: Exchange) => Answer;
}

/**
 * Makes a simulator of its answering part: opens the exchange, applies the faults that are not the API's own business,
 * records the journal.
 *
 * Order: certificate refused (nothing of the request is seen) → the API answers, asking for its own faults (`virta-down`,
 * `session-expired` …) where they bite → status → body and content type → latency → cut.
 */
export const createSimulator = (
  { name, answer, errorOf }: AnsweringSimulator,
  { clock, faults, journal, seed }: Surroundings,
): Simulator => ({
  name,
  fetch: async (request) => {
    const started = performance.now();
    const at = clock.now();
    const applied: string[] = [];
    const exchange: Exchange = {
      id: journal.nextId(),
      simulator: name,
      persons: [],
      fault: (kind) => {
        const found = faults.match(kind, exchange);
        if (found && !applied.includes(found.id)) applied.push(found.id);
        return found?.effect;
      },
    };
    let sent: Answer | undefined;
    let isBent = false;
    let failure: string | undefined;
    try {
      if (faults.holds('certificate-refused')) refuseCertificate(request, exchange);
      const own = await answer(request, exchange);
      if (faults.isEmpty()) {
        sent = own;
        return toResponse(own, request.method);
      }
      const bent = bendAnswer(own, exchange, errorOf);
      isBent = bent !== own;
      await takeTime(exchange, seed, request.signal);
      const cut = exchange.fault('cut');
      if (cut?.at === 'before-headers' || (cut && !bent.body)) throw new ConnectionCut('fetch failed');
      sent = bent;
      return cut ? toCutResponse(bent) : toResponse(bent, request.method);
    } catch (error) {
      if (!(error instanceof ConnectionCut)) failure = String(error);
      throw error;
    } finally {
      journal.record(toEntry(request, exchange, { at, started, applied, sent, failure }));
      if (sent) publish(name, request, sent, isBent);
    }
  },
});

const publish = (name: SimulatorName, { method, url }: Request, sent: Answer, isBent: boolean): void =>
  publishAnswer(() => ({
    // CAS stands in front of Valintarekisteri, and is described with it.
    api: name === 'cas' ? 'valintarekisteri-migri' : name,
    method,
    path: toPath(url),
    status: sent.status,
    headers: sent.headers,
    body: method === 'HEAD' ? '' : toBodyText(sent),
    isBent,
  }));

const toPath = (url: string): string => url.slice(url.indexOf('/', 8));

const refuseCertificate = (request: Request, exchange: Exchange): void => {
  const subject = request.headers.get('x-amzn-mtls-clientcert-subject');
  if (subject === null || wasAdmittedByTls(request)) return;
  exchange.caller = subject;
  if (exchange.fault('certificate-refused')) throw new ConnectionCut('fetch failed');
};

interface Course {
  readonly at: number;
  readonly started: number;
  readonly applied: readonly string[];
  readonly sent: Answer | undefined;
  readonly failure: string | undefined;
}

const toEntry = (
  request: Request,
  exchange: Exchange,
  { at, started, applied, sent, failure }: Course,
): JournalEntry => ({
  id: exchange.id,
  at,
  simulator: exchange.simulator,
  method: request.method,
  path: toPath(request.url),
  endpoint: exchange.endpoint,
  caller: exchange.caller,
  persons: exchange.persons,
  requestBody: exchange.requestBody,
  status: sent?.status,
  get responseBody() {
    return sent?.body == null ? undefined : toBodyText(sent);
  },
  durationMs: performance.now() - started,
  faults: applied,
  audit: exchange.audit,
  failure,
});
