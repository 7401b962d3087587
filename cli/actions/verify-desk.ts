import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, json } from 'node:stream/consumers';
import { Agent, type Dispatcher, request } from 'undici';
import type { ToolkitError } from '#contracts';
import type { Obstacle } from '#scenarios';
import { explainConnection } from './verify-connection.ts';
import type { StateChange, StateSource } from './verify-states.ts';
import type { VerifyTarget } from './verify-target.ts';

/** Stands between Pact's verifier and the provider, on this machine only. */
export interface VerifyDesk {
  /** What the verifier takes for the provider, and for its provider states. */
  readonly url: string;
  readonly statesUrl: string;
  /** What stood in the way since this was asked the last time. */
  readonly takeObstacles: () => readonly DeskObstacle[];
  readonly close: () => Promise<void>;
}

/** With the state that it is of, when it is of one. */
export interface DeskObstacle extends Obstacle {
  readonly state?: string;
  readonly action?: StateChange['action'];
}

interface DeskOptions {
  readonly states: StateSource;
  /** For one request. */
  readonly timeoutMs: number;
  /** The first questions, one after another, got no answer at all: a ToolkitError as of {@link explainConnection}. */
  readonly onSilence: (error: ToolkitError) => void;
}

/**
 * Hands every request on to the provider as the verifier sends it, with the client's certificate and the headers of the
 * target, and the answer back as it comes. Pact's own `tlsClientOptions` has no place for a CA, and its proxy ends the
 * process when a connection fails and takes apart bodies that are no JSON; here a failure becomes an {@link Obstacle}.
 */
export const openDesk = async (
  target: VerifyTarget,
  { states, timeoutMs, onSilence }: DeskOptions,
): Promise<VerifyDesk> => {
  const timeouts = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
  // A connection for each request: one that the provider has ended meanwhile would look like a need that is broken.
  const agent = new Agent({ ...timeouts, pipelining: 0, connect: { ...target.tls, timeout: timeoutMs } });
  let obstacles: DeskObstacle[] = [];
  let unanswered = 0;
  let hasAnswered = false;

  const setUp = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const change = (await json(incoming)) as StateChange;
    const { values, obstacle } = await states(change);
    if (obstacle !== undefined) obstacles.push({ ...obstacle, state: change.state, action: change.action });
    // After an answer of 500 Pact would ask again and again.
    outgoing.writeHead(obstacle === undefined ? 200 : 422, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify(values ?? {}));
  };

  const ask = (base: string, path: string, options: Parameters<typeof request>[1]) =>
    request(base + path, options).catch((error: Error) => {
      unanswered += 1;
      if (!hasAnswered && unanswered === silence) onSilence(explainConnection(error, base, target.tls));
      throw error;
    });

  const handOn = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const path = incoming.url ?? '/';
    const base = /^\/cas(\/|$)/.test(path) ? target.casBase : target.base;
    const body = await buffer(incoming);
    const {
      statusCode,
      headers,
      body: answer,
    } = await ask(base, path, {
      dispatcher: agent,
      method: (incoming.method ?? 'GET') as Dispatcher.HttpMethod,
      headers: toHeaders(incoming, target.headers),
      ...(body.length > 0 && { body }),
    });
    hasAnswered = true;
    const content = await buffer(answer);
    outgoing.writeHead(statusCode, withoutHopByHop(headers));
    outgoing.end(content);
  };

  const server = createServer((incoming, outgoing) => {
    const isState = incoming.url === statesPath;
    (isState ? setUp : handOn)(incoming, outgoing).catch((error: Error) => {
      obstacles.push(toObstacle(error));
      outgoing.writeHead(502).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    statesUrl: url + statesPath,
    takeObstacles: () => {
      const taken = obstacles;
      obstacles = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await agent.destroy();
    },
  };
};

/** After so many questions nobody is there, rather than a need broken. */
const silence = 3;

const statesPath = '/_koeajo/provider-states';

const hopByHop = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-connection'];

const toHeaders = ({ rawHeaders }: IncomingMessage, added: Readonly<Record<string, string>>): string[] => {
  const kept: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = [rawHeaders[i], rawHeaders[i + 1]];
    const lower = name.toLowerCase();
    if (lower !== 'host' && lower !== 'content-length' && !hopByHop.includes(lower) && !(lower in added))
      kept.push(name, value);
  }
  return [...kept, ...Object.entries(added).flat()];
};

const withoutHopByHop = (headers: Dispatcher.ResponseData['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)));

/** Only what failed before the question was sent says nothing of the provider; a connection that broke later is its answer. */
const toObstacle = (error: NodeJS.ErrnoException): Obstacle => {
  const reason = error.code ?? error.message;
  return /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT/.test(reason)
    ? { outcome: 'inconclusive', reason: `nothing answers there any more (${reason})` }
    : { outcome: 'failed', reason: `there was no answer: the connection broke, or it took too long (${reason})` };
};
