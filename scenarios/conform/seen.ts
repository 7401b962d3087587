import { maskIdentifiers } from '#contracts';

/** What came back for a request: an answer, or why there is none. */
export type Seen = Answer | { readonly nothing: string };

export interface Answer {
  readonly status: number;
  /** As they came, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Why the body is not all that was announced. */
  readonly broken?: string;
}

/** The body as UTF-8. */
export const textOf = ({ body }: Pick<Answer, 'body'>): string => new TextDecoder().decode(body);

/** Every value of a header. */
export const headersOf = ({ headers }: Pick<Answer, 'headers'>, name: string): readonly string[] =>
  headers.filter(([each]) => each === name).map(([, value]) => value);

/** The body as JSON; `undefined` when it is none, or there is no answer. */
export const jsonOf = (seen: Seen): unknown => {
  if ('nothing' in seen) return undefined;
  try {
    return JSON.parse(textOf(seen));
  } catch {
    return undefined;
  }
};

/** What came, in a few words. */
export const tellSeen = (seen: Seen): string => {
  if ('nothing' in seen) return seen.nothing;
  const text = textOf(seen);
  return `status ${seen.status} ${text === '' ? 'without a body' : `with ${excerpt(text)}`}${seen.broken ? `; ${seen.broken}` : ''}`;
};

/** The beginning of a text that may be long, in one line, identifiers masked. */
export const excerpt = (text: string, length = 160): string => {
  const masked = maskIdentifiers(text).replaceAll('\n', '\\n');
  return masked.length > length ? `${masked.slice(0, length - 1)}…` : masked;
};
