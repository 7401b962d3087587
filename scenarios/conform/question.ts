import type { WireRequest } from './ask.ts';
import { excerpt } from './seen.ts';

/** A request as rules write it; what is not told is that of a good one. */
export interface Question {
  readonly path?: string;
  readonly method?: string;
  /** Objects and lists become JSON; texts and bytes go as they are. */
  readonly body?: object | string | Uint8Array;
  /** Added, or in the place of the usual ones; `undefined` takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** What is sent for a question. */
export const toWireRequest = (
  { path = '', method = 'POST', body, headers = {} }: Question,
  usual: Question['headers'],
): WireRequest => ({
  method,
  path,
  headers: Object.fromEntries(
    Object.entries({ ...usual, ...headers }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ),
  ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : toText(body) }),
});

/** The question in a few words, identifiers masked. */
export const tellQuestion = ({ path = '', method = 'POST', body = '', headers = {} }: Question): string => {
  const text = body instanceof Uint8Array ? `${body.length} bytes` : toText(body);
  const told = Object.entries(headers).map(([name, value]) =>
    value === undefined ? `no ${name}` : `${name}: ${value}`,
  );
  return [
    method,
    path,
    excerpt(text, 70).replaceAll(/\s/g, (sign) => JSON.stringify(sign).slice(1, -1)),
    told.length === 0 ? '' : `(${told.join(', ')})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const toText = (body: object | string): string => (typeof body === 'string' ? body : JSON.stringify(body));
