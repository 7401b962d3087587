import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { getRequestListener, RequestError } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { halfOf } from './answer.ts';
import { ConnectionCut } from './connection-cut.ts';
import { keepFirstHeaders } from './first-headers.ts';
import { toListenError } from './listen-error.ts';

export interface ListenOptions {
  /** Address to listen on: `127.0.0.1` unless told. */
  readonly host?: string;
  /** 0: any free one. */
  readonly port: number;
  /** Key, certificate and further options of node:https; plain HTTP without. */
  readonly tls?: ServerOptions;
  /** Judges a TLS connection after its handshake; `false` ends it. */
  readonly admit?: (socket: TLSSocket) => boolean;
  /** Sees each message before it becomes a `Request`, and may change its headers. */
  readonly receive?: (incoming: IncomingMessage) => void;
}

export interface Listener {
  /** Without a slash at the end: `http://127.0.0.1:5501`. */
  readonly url: string;
  readonly port: number;
  /** Ends the connections on which nothing is being asked; who asks again connects anew. */
  readonly disconnect: () => void;
  /** Stops listening and ends every connection, idle or not. */
  readonly close: () => Promise<void>;
}

/**
 * Serves `fetch` over HTTP/1.1 with keep-alive; of several headers with one name it sees the first. A {@link ConnectionCut} thrown by `fetch`, or standing in a body, destroys
 * the socket; anything else that is thrown is answered with a plain-text 500. Throws ToolkitError `port-in-use`,
 * `port-forbidden`, `port-impossible`, `address-unusable` or `not-listening`.
 */
export const listen = async (
  fetch: (request: Request) => Promise<Response>,
  { host = '127.0.0.1', port, tls, admit, receive }: ListenOptions,
): Promise<Listener> => {
  const answer = getRequestListener(
    async (request, env) => {
      const outgoing = env.outgoing as ServerResponse;
      try {
        const response = await fetch(request);
        const half = halfOf(response);
        return half === undefined ? response : sendHalf(response, half, outgoing);
      } catch (error) {
        if (error instanceof ConnectionCut) outgoing.destroy();
        throw error;
      }
    },
    { hostname: host, errorHandler: toErrorResponse, overrideGlobalObjects: false },
  );
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    keepFirstHeaders(incoming);
    receive?.(incoming);
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  };
  const server = tls ? createTlsServer(tls, handle) : createServer(handle);
  // A load balancer keeps idle connections for 60 s; a server that hangs up first makes clients see resets.
  server.keepAliveTimeout = 65_000;
  if (admit) server.on('secureConnection', (socket: TLSSocket) => void (admit(socket) || socket.destroy()));
  // Counts those in the middle of their TLS handshake too, which closeAllConnections() does not know.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    // Stays for good: a listener that can't take one connection (too many files open) still has the others.
    server.on('error', reject);
    server.listen(port, host, resolve);
  }).catch((cause) => {
    throw toListenError(cause, host, port);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    disconnect: () => server.closeIdleConnections(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

const sendHalf = (response: Response, half: Uint8Array, outgoing: ServerResponse): Response => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.write(half, () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
};

/**
 * Nothing when the socket is destroyed already, 400 for what is no request. Otherwise plain text, which no API of the
 * registers answers: whoever sees it knows that the toolkit failed, and not the register.
 */
const toErrorResponse = (error: unknown): Response | undefined => {
  if (error instanceof ConnectionCut) return undefined;
  if (error instanceof RequestError) return new Response(null, { status: 400 });
  const headers = { 'content-type': 'text/plain;charset=utf-8' };
  return new Response(`Koeajo itself failed: ${error}\n`, { status: 500, headers });
};
