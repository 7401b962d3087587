/** What counts as an id in a list; `undefined` for what doesn't, which fails the whole request. */
export type ToId = (value: unknown) => string | null | undefined;

/** VM-033 */
export const toOid: ToId = (value) => (typeof value === 'string' ? value : undefined);

/** A number becomes a string; `null` is an id that nobody has. VM-034 */
export const toHetu: ToId = (value) => {
  if (typeof value === 'number') return String(value);
  return value === null || typeof value === 'string' ? value : undefined;
};

/**
 * The ids that a body asks for, each once; `undefined` when there is a value that isn't a list of ids. What isn't JSON
 * at all asks for nobody. VM-030, VM-031, VM-032
 */
export const parseAskedIds = (
  body: string,
  contentType: string,
  toId: ToId,
): ReadonlySet<string | null> | undefined => {
  const value = isReadAsJson(contentType) ? parseFirstValue(body) : undefined;
  if (value === undefined || value === null) return new Set();
  if (!Array.isArray(value)) return undefined;
  const ids = new Set<string | null>();
  for (const element of value) {
    const id = toId(element);
    if (id === undefined) return undefined;
    ids.add(id);
  }
  return ids;
};

// `text/plain; x=application/json` passes the check of the content type, but then Scalatra reads no JSON from it. Types
// that it doesn't know are read as JSON. Source: scalatra ApiFormats.scala.
const otherTypes = new Set([
  ...['application/atom+xml', 'application/pdf', 'application/rss+xml', 'application/svg+xml', 'application/xml'],
  ...['application/x-shockwave-flash', 'application/x-www-form-urlencoded', 'application/xhtml+xml'],
  ...['application/xslt+xml', 'multipart/form-data', 'text/html', 'text/plain', 'text/css', 'video/x-flv'],
]);
const isReadAsJson = (contentType: string): boolean => !otherTypes.has(contentType.split(';')[0] ?? '');

/** Jackson stops after the first value, whatever follows, and at 1000 levels. */
const parseFirstValue = (text: string): unknown => {
  try {
    return JSON.parse(text.slice(0, endOfFirstValue(text)));
  } catch {
    return undefined;
  }
};

const endOfFirstValue = (text: string): number => {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]|[^\s"[\]{}]+/gs)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > 1000) throw new SyntaxError('more than 1000 levels');
    if (depth === 0) return index + token.length;
  }
  return text.length;
};
