import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';

/** A request that the provider got. */
interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Common name of the client's certificate. */
  readonly client: string | undefined;
}

interface Provider {
  readonly url: string;
  readonly seen: readonly Seen[];
}

export type Answer = (seen: Seen, outgoing: ServerResponse) => void;

/** A provider of the tests' own, on any free port until the test has ended. */
export const startProvider = async (answer: Answer, tls?: ServerOptions): Promise<Provider> => {
  const seen: Seen[] = [];
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = '', url: path = '', headers, socket } = incoming;
    const subject = tls && (socket as TLSSocket).getPeerCertificate().subject;
    const request = { method, path, headers, body: await text(incoming), client: subject?.CN?.toString() };
    seen.push(request);
    answer(request, outgoing);
  };
  const server = tls ? createTlsServer(tls, handle) : createServer(handle);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
};

export const sendJson = (outgoing: ServerResponse, value: unknown, status = 200): void => {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** Three things that Migri relies on: one without a state, one with, and one that is not there yet. */
export const littlePact = {
  consumer: { name: 'migri' },
  provider: { name: 'koski' },
  interactions: [
    {
      type: 'Synchronous/HTTP',
      description: 'the version',
      pending: false,
      request: { method: 'GET', path: '/koski/version' },
      response: { status: 200 },
    },
    {
      type: 'Synchronous/HTTP',
      description: 'the fee of a student',
      pending: false,
      comments: {
        need: 'Migri cannot see whether the tuition fee has been paid.',
        references: { koeajo: { 'KM-001': 'a statement' } },
      },
      providerStates: [{ name: 'a student who has paid', params: { oid: '1.2.246.562.98.70000002012' } }],
      request: {
        method: 'POST',
        path: '/koski/fee',
        headers: { 'Content-Type': ['application/json'] },
        body: { content: { oid: 'none' }, contentType: 'application/json', encoded: false },
        generators: { body: { '$.oid': { type: 'ProviderState', expression: '$' + '{oid}' } } },
      },
      response: {
        status: 200,
        headers: { 'Content-Type': ['application/json'] },
        body: {
          content: { oid: '1.2.246.562.98.70000002012', sum: 1 },
          contentType: 'application/json',
          encoded: false,
        },
        matchingRules: { body: { $: { combine: 'AND', matchers: [{ match: 'type' }] } } },
      },
    },
    {
      type: 'Synchronous/HTTP',
      description: 'what comes next year',
      pending: true,
      request: { method: 'GET', path: '/koski/next' },
      response: { status: 200 },
    },
  ],
  metadata: { pactSpecification: { version: '4.0' } },
};

/** Answers the little pact as agreed, and its states at `/states`. */
export const answerRightly: Answer = ({ path, body }, outgoing) => {
  if (path === '/states') sendJson(outgoing, { oid: '1.2.246.562.98.70000009999' });
  else if (path === '/koski/fee') sendJson(outgoing, { oid: JSON.parse(body).oid, sum: 100 });
  else if (path === '/koski/version') sendJson(outgoing, {});
  else sendJson(outgoing, {}, 404);
};
