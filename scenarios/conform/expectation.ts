import type { Departure } from './rule.ts';
import { type Answer, excerpt, headersOf, type Seen, tellSeen, textOf } from './seen.ts';

/** What an answer must be. What is not told may be anything. */
export interface Expectation {
  readonly status: number;
  /** The whole text, or a judgement of it. */
  readonly body?: string | Judge<string>;
  /** The one value of a header, `null` for none at all, or a judgement of the value. */
  readonly headers?: Readonly<Record<string, string | null | Judge<string>>>;
}

/** Says what is wrong with a value; nothing when it is right. */
export type Judge<T> = (value: T) => readonly Omit<Departure, 'at'>[];

/** A judge of one thing: what it is called, and whether it holds. */
export const must =
  <T>(
    expected: string,
    holds: (value: T) => boolean,
    tell: (value: T) => string = (value) => excerpt(String(value)),
  ): Judge<T> =>
  (value) =>
    holds(value) ? [] : [{ expected, got: tell(value) }];

/** Every departure of what came from what must come. */
export const judge = (seen: Seen, expected: Expectation, at: string): readonly Departure[] => {
  if ('nothing' in seen) return [{ at, expected: `status ${expected.status}`, got: seen.nothing }];
  if (seen.status !== expected.status) {
    return [{ at, expected: `status ${expected.status}`, got: tellSeen(seen) }];
  }
  if (seen.broken !== undefined) return [{ at, expected: 'a whole answer', got: seen.broken }];
  return [...judgeHeaders(seen, expected), ...judgeBody(seen, expected)].map((departure) => ({ at, ...departure }));
};

const judgeHeaders = (answer: Answer, { headers = {} }: Expectation): ReturnType<Judge<Answer>> =>
  Object.entries(headers).flatMap(([name, expected]) => {
    const values = headersOf(answer, name);
    if (expected === null) {
      return values.length === 0 ? [] : [{ expected: `no header ${name}`, got: `${name}: ${values.join(' and ')}` }];
    }
    const [value] = values;
    const wish = typeof expected === 'string' ? `${name}: ${expected}` : `one header ${name}`;
    if (value === undefined) return [{ expected: wish, got: `no header ${name}` }];
    if (values.length > 1) return [{ expected: wish, got: `${name} ${values.length} times: ${values.join(' and ')}` }];
    if (typeof expected === 'string') {
      return value === expected ? [] : [{ expected: wish, got: `${name}: ${value}` }];
    }
    return expected(value).map((one) => ({ expected: `${name}: ${one.expected}`, got: `${name}: ${one.got}` }));
  });

const judgeBody = (answer: Answer, { body }: Expectation): ReturnType<Judge<Answer>> => {
  if (body === undefined) return [];
  const text = textOf(answer);
  if (typeof body !== 'string') return body(text);
  if (text === body) return [];
  return [
    { expected: body === '' ? 'no body' : excerpt(body), got: text === '' ? 'no body' : tellDifference(body, text) },
  ];
};

/** Of two long texts, the place where they part. */
const tellDifference = (expected: string, got: string): string => {
  let at = 0;
  while (expected[at] === got[at]) at += 1;
  return at < 80 ? excerpt(got) : `at character ${at + 1}, …${excerpt(got.slice(at - 40))}`;
};
