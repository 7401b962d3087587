import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import { ConnectionCut } from './connection-cut.ts';

/** An answer before it becomes a `Response`: plain data, so that faults can bend it and the journal can keep it. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes are compressed when `content-encoding` is `gzip` or `deflate`; a text never is. */
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** The body as the client reads it, decompressed; empty without one. */
export const toBodyText = ({ headers, body }: Answer): string => {
  if (body === null || typeof body === 'string') return body ?? '';
  switch (headers['content-encoding']) {
    case 'gzip':
      return gunzipSync(body).toString();
    case 'deflate':
      return inflateSync(body).toString();
    default:
      return new TextDecoder().decode(body);
  }
};

/** The same answer with another text for a body, compressed as before. */
export const withBodyText = (answer: Answer, text: string): Answer => {
  switch (answer.headers['content-encoding']) {
    case 'gzip':
      return { ...answer, body: new Uint8Array(gzipSync(text)) };
    case 'deflate':
      return { ...answer, body: new Uint8Array(deflateSync(text)) };
    default:
      return { ...answer, body: text };
  }
};

/** The whole answer; an empty one says so, as servlets do, to anything but HEAD. */
export const toResponse = (answer: Answer, method: string): Response => {
  const { status, headers, body } = answer;
  if (body !== null || method === 'HEAD' || withoutLength.has(status)) return new Response(body, answer);
  return new Response(body, { status, headers: { ...headers, 'content-length': '0' } });
};

const withoutLength = new Set([204, 304]);

/**
 * An answer that breaks off: its length is announced in full, half of the bytes come, then the stream fails with a
 * {@link ConnectionCut}, as `fetch` reports a connection that was lost in the body.
 */
export const toCutResponse = ({ status, headers, body }: Answer): Response => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array());
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(half),
    pull: (controller) => controller.error(new ConnectionCut('terminated')),
  });
  const response = new Response(stream, { status, headers: { ...headers, 'content-length': String(bytes.length) } });
  halves.set(response, half);
  return response;
};

/** What is sent of a cut answer; `undefined` for every other response. */
export const halfOf = (response: Response): Uint8Array | undefined => halves.get(response);

// A listener can't learn from the stream when its first half has left the machine, so it is told the bytes.
const halves = new WeakMap<Response, Uint8Array>();
