import { toKoskiJson } from '#contracts';
import type { Answer } from '../platform/index.ts';
import { withClassReferences } from './class-references.ts';
import { type ContentEncoding, deflate, preferredEncoding } from './content-encoding.ts';

/** What an endpoint answers: JSON, a text of Valintarekisteri as it came, or nothing for a wrong method. */
export type Reply =
  | { readonly status: number; readonly body: object }
  | { readonly status: 200; readonly text: string }
  | typeof methodNotAllowed;

export const methodNotAllowed = { status: 405, allow: 'POST' } as const;

/**
 * Turns replies into answers with Koski's headers: pretty when the client accepts HTML, compressed when it offers to
 * take that. Bytes are kept as long as the value they were made of. Claims KM-010 to KM-013, KM-015 to KM-017, KM-028.
 */
export const createReplyWriter = (hostname: string): ((reply: Reply, request: Request) => Answer) => {
  const always = {
    'cache-control': 'no-store, no-cache, must-revalidate',
    pragma: 'no-cache',
    'x-backend-server': hostname,
  };
  const plain = { ...always, 'content-type': 'application/json;charset=utf-8' };
  const headersOf = {
    none: plain,
    gzip: { ...plain, 'content-encoding': 'gzip' },
    deflate: { ...plain, 'content-encoding': 'deflate' },
  };
  const notAllowed = { ...always, allow: methodNotAllowed.allow, 'content-type': 'text/html;charset=utf-8' };
  const made = new WeakMap<object, Map<string, Uint8Array<ArrayBuffer>>>();

  const bytesOf = (body: object, pretty: boolean, encoding: ContentEncoding | undefined) => {
    let variants = made.get(body);
    if (!variants) {
      variants = new Map();
      made.set(body, variants);
    }
    const variant = pretty ? `pretty ${encoding}` : `${encoding}`;
    let bytes = variants.get(variant);
    if (!bytes) {
      bytes = encode(toKoskiJson(body, { pretty }), encoding);
      variants.set(variant, bytes);
    }
    return bytes;
  };

  return (reply, { method, headers, url }) => {
    if ('allow' in reply) return { status: reply.status, headers: notAllowed, body: null };
    const encoding = preferredEncoding(headers.get('accept-encoding'));
    const { status } = reply;
    const answer = { status, headers: headersOf[encoding ?? 'none'] };
    if (method === 'HEAD' || bodiless.has(status)) return { ...answer, body: null };
    if ('text' in reply) return { ...answer, body: encode(reply.text, encoding) };
    const body = wantsClasses(url) ? withClassReferences(reply.body) : reply.body;
    return { ...answer, body: bytesOf(body, headers.get('accept')?.includes('text/html') ?? false, encoding) };
  };
};

const wantsClasses = (url: string): boolean =>
  url.includes('?') && new URL(url).searchParams.get('class_refs') === 'true';

/** Statuses of Valintarekisteri that Koski hands on, but HTTP leaves no room for its message. */
const bodiless = new Set([204, 205, 304]);

const encode = (text: string, encoding: ContentEncoding | undefined): Uint8Array<ArrayBuffer> => {
  const bytes = utf8.encode(text);
  return encoding ? deflate(bytes, encoding) : bytes;
};

const utf8 = new TextEncoder();
