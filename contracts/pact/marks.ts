import type { JsonValue } from './json-value.ts';

/**
 * What may stand in place of a value where a consumer relies on less than the value: plain data with an example. A template
 * without marks is taken literally; an object may always have more fields than its template, a list never more elements.
 */
export type Mark =
  /** Any value of the same type; of an object, the fields of the example with values of their types. */
  | { readonly mark: 'like'; readonly example: JsonValue }
  /** A text that the regular expression (from ^ to $, alike in ECMAScript, Rust and Java) finds. */
  | { readonly mark: 'text'; readonly regex: string; readonly example: string }
  /** A list of at least one element, each as the template. */
  | { readonly mark: 'each'; readonly template: Template }
  /** An object of at least one field, each name as the regular expression and each value a text. */
  | { readonly mark: 'texts'; readonly keys: string; readonly example: { readonly [key: string]: string } }
  /** Only in requests: `${…}` in the expression are values that the set-up of a provider state gave. */
  | { readonly mark: 'state'; readonly expression: string; readonly regex: string; readonly example: string }
  /** Only in responses: an address of the provider itself; the regular expression has its path as a group at the end. */
  | { readonly mark: 'address'; readonly path: string; readonly regex: string };

/** A value, or marks within it. */
export type Template = JsonValue | Mark | readonly Template[] | { readonly [key: string]: Template };

/** Pact's own matchers look for the whole text, whether told or not. */
const whole = (regex: string): string => `^${regex}$`;

export const like = (example: JsonValue): Mark => ({ mark: 'like', example });
export const text = (regex: string, example: string): Mark => ({
  mark: 'text',
  regex: whole(regex),
  example,
});
export const day = (example: string): Mark => text('\\d{4}-\\d{2}-\\d{2}', example);
export const each = (template: Template): Mark => ({ mark: 'each', template });
export const texts = (keys: string, example: { readonly [key: string]: string }): Mark => ({
  mark: 'texts',
  keys: whole(keys),
  example,
});
export const fromState = (expression: string, regex: string, example: string): Mark => ({
  mark: 'state',
  expression,
  regex: whole(regex),
  example,
});
export const address = (path: string, regex: string): Mark => ({ mark: 'address', path, regex: whole(`.+(${regex})`) });

/** One of some words; the first is the example. */
export const oneOf = (words: readonly [string, ...string[]]): Mark => text(`(${words.join('|')})`, words[0]);

/** Whether a template is a mark itself. */
export const isMark = (template: Template): template is Mark =>
  typeof template === 'object' && template !== null && 'mark' in template && typeof template.mark === 'string';

/** The value that stands for a template: every mark gives its example. */
export const exampleOf = (template: Template): JsonValue => {
  if (isMark(template)) return exampleOfMark(template);
  if (Array.isArray(template)) return template.map(exampleOf);
  if (typeof template === 'object' && template !== null) {
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, exampleOf(value)]));
  }
  return template as JsonValue;
};

const exampleOfMark = (mark: Mark): JsonValue => {
  switch (mark.mark) {
    case 'each':
      return [exampleOf(mark.template)];
    case 'address':
      return `http://127.0.0.1${mark.path}`;
    default:
      return mark.example;
  }
};
