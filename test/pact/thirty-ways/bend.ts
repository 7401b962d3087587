import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import type { Bend } from '../../scenarios/conform/bent.ts';

/** What was asked, as far as a mutant looks at it. */
export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

type Change = (answer: Answered, asked: Asked) => Partial<Answered> | undefined;

/** Changes an answer, or leaves it as it is. */
export const answers =
  (change: Change): Bend =>
  (fetch) =>
  async (request) => {
    const body = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.clone().text();
    const { method, headers, url } = request;
    const response = await fetch(request);
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: unpack(response.headers.get('content-encoding'), Buffer.from(await response.arrayBuffer())),
    };
    const changed = { ...answer, ...change(answer, { method, path: new URL(url).pathname, headers, body }) };
    const { 'content-length': _, ...kept } = changed.headers;
    const isEmpty = method === 'HEAD' || changed.status === 204 || changed.text === '';
    return new Response(isEmpty ? null : pack(kept['content-encoding'], changed.text), {
      status: changed.status,
      headers: isEmpty && method !== 'HEAD' && changed.status !== 204 ? { ...kept, 'content-length': '0' } : kept,
    });
  };

/** Changes what is asked before the simulator sees it; a body that is not changed goes on byte for byte. */
export const asks =
  (
    change: (asked: Asked) => {
      readonly path?: string;
      readonly body?: string;
      readonly headers?: Answered['headers'];
    },
  ): Bend =>
  (fetch) =>
  async (request) => {
    const { method } = request;
    const headers = new Headers(request.headers);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    const bytes = await request.arrayBuffer();
    const url = new URL(request.url);
    const body = new TextDecoder().decode(bytes);
    const changed = change({ method, path: url.pathname, headers, body });
    if (changed.path !== undefined) url.pathname = changed.path;
    for (const [name, value] of Object.entries(changed.headers ?? {})) headers.set(name, value);
    headers.delete('content-length');
    const init = {
      method,
      headers,
      ...(hasBody && { body: changed.body === undefined || changed.body === body ? bytes : changed.body }),
    };
    return fetch(new Request(url, init));
  };

/** Replaces words in whole answers. */
export const words = (from: string | RegExp, to: string): Bend =>
  answers(({ status, text }) => (status === 200 ? { text: text.replaceAll(from, to) } : undefined));

/** Gives one status another number, body and all. */
export const status = (from: number, to: number): Bend =>
  answers((answer) => (answer.status === from ? { status: to } : undefined));

const unpack = (encoding: string | null, bytes: Buffer): string => {
  if (encoding === 'gzip') return gunzipSync(bytes).toString();
  return (encoding === 'deflate' ? inflateSync(bytes) : bytes).toString();
};

const pack = (encoding: string | undefined, text: string): string | Uint8Array<ArrayBuffer> => {
  if (encoding === 'gzip') return new Uint8Array(gzipSync(text));
  return encoding === 'deflate' ? new Uint8Array(deflateSync(text)) : text;
};
