import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';

export type ContentEncoding = 'gzip' | 'deflate';

/**
 * The encoding of an answer, as Scalatra picks it: the first of those with the highest weight that it knows, and nothing
 * else counts: `identity` is not an offer, a weight of 0 no refusal, and one malformed element spoils the header.
 * Source: scalatra 3.2.0 ContentNegotiation.scala.
 */
export const preferredEncoding = (acceptEncoding: string | null): ContentEncoding | undefined => {
  if (acceptEncoding === null) return undefined;
  let best: { readonly encoding: ContentEncoding; readonly weight: number } | undefined;
  for (const element of acceptEncoding.split(',')) {
    const [, name, q] = weighted.exec(element.trim()) ?? [];
    if (name === undefined) return undefined;
    const encoding = name.toLowerCase();
    const weight = Number(q ?? 1);
    if (isContentEncoding(encoding) && (best === undefined || best.weight < weight)) best = { encoding, weight };
  }
  return best?.encoding;
};

const weighted = /^([!#$%&'*+\-.^_`|~\w\\]+)(?:\s*;\s*q\s*=\s*([01](?:\.\d{1,3})?))?$/;

const isContentEncoding = (name: string): name is ContentEncoding => name === 'gzip' || name === 'deflate';

/** Throws when the bytes are not what the header says; an unknown encoding leaves them as they are. */
export const inflate = (bytes: Uint8Array, contentEncoding: string | null): Uint8Array => {
  const encoding = contentEncoding?.toLowerCase();
  if (encoding === 'gzip') return gunzipSync(bytes);
  return encoding === 'deflate' ? inflateSync(bytes) : bytes;
};

export const deflate = (bytes: Uint8Array, encoding: ContentEncoding): Uint8Array<ArrayBuffer> =>
  encoding === 'gzip' ? gzipSync(bytes) : deflateSync(bytes);
