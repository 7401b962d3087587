import { createSecureContext } from 'node:tls';
import type { Agent } from 'undici';
import type { ClientOptions, TlsOptions } from './client-options.ts';
import { invalidOptions } from './option-values.ts';

/** Sends a request over connections of its own, or hands it to the `fetch` of the options. */
export interface Transport {
  readonly send: (url: string, request: HttpRequest) => Promise<HttpResponse>;
  readonly close: () => Promise<void>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** What is used of a `Response`. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null; getSetCookie(): string[] };
  readonly text: () => Promise<string>;
}

/** Connects with the first request. Throws {@link ClientError} `invalid-options` for what is no certificate or key. */
export const createTransport = ({ tls, fetch }: Pick<ClientOptions, 'tls' | 'fetch'>): Transport => {
  if (fetch === undefined) return createConnections(tls && toSecureContext(tls));
  if (tls) throw invalidOptions('tls and fetch are both given', 'Give one: fetch makes its own connections.');
  return { send: (url, request) => fetch(new Request(url, { ...request, redirect: 'manual' })), close: async () => {} };
};

/** More calls at the same time wait for a connection that is free. */
const connections = 16;

const createConnections = (secureContext: ReturnType<typeof createSecureContext> | undefined): Transport => {
  let opened: Promise<{ readonly agent: Agent; readonly undici: typeof import('undici') }> | undefined;
  const open = async () => {
    const undici = await import('undici');
    const agent = new undici.Agent({
      connections,
      connect: { ...(secureContext && { secureContext }), timeout: 10_000 },
      // The client's own timer covers the whole exchange.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return { agent, undici };
  };
  return {
    send: async (url, request) => {
      opened ??= open();
      const { agent, undici } = await opened;
      return undici.fetch(url, { ...request, redirect: 'manual', dispatcher: agent });
    },
    close: async () => {
      await (await opened)?.agent.destroy();
    },
  };
};

const toSecureContext = ({ cert, key, ca, passphrase }: TlsOptions) => {
  if ((cert === undefined) !== (key === undefined)) {
    throw invalidOptions('tls has a certificate without its key, or a key without its certificate', 'Give both.');
  }
  try {
    return createSecureContext({
      ...(cert !== undefined && { cert: toPem(cert) }),
      ...(key !== undefined && { key: toPem(key) }),
      ...(ca !== undefined && { ca: [ca].flat().map((one) => toPem(one as string | Uint8Array)) }),
      ...(passphrase !== undefined && { passphrase }),
    });
  } catch (cause) {
    throw invalidOptions(
      'tls can not be used',
      'Give certificate, its own key and CAs as PEM texts, and the passphrase of a key that has one.',
      cause,
    );
  }
};

const toPem = (text: string | Uint8Array): string | Buffer => (typeof text === 'string' ? text : Buffer.from(text));
