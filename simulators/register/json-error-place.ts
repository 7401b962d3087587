/** Where a text stops being JSON: `line 3, column 14`, counted from 1. JSON.parse of Node 20 often does not say. */
export const jsonErrorPlace = (text: string): string => {
  const lines = text.slice(0, errorOffset(text)).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
};

type Expected = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'comma' | 'end';

const errorOffset = (text: string): number => {
  const space = /[ \t\n\r]*/y;
  const token =
    /([{}[\],:])|("(?:[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/uy;
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let at = 0;
  while (true) {
    space.lastIndex = at;
    space.test(text);
    token.lastIndex = space.lastIndex;
    const match = token.exec(text);
    if (match) expected = nextAfter(expected, match[1] ?? (match[2] === undefined ? 'scalar' : 'string'), open);
    if (!match || expected === undefined) return space.lastIndex;
    at = token.lastIndex;
  }
};

/** What may follow a token; undefined when the token may not stand here. Keeps `open`, the brackets not yet closed. */
const nextAfter = (expected: Expected, token: string, open: string[]): Expected | undefined => {
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma');
  const isItem = expected === 'value' || expected === 'first-item';
  if (isItem && (token === 'string' || token === 'scalar')) return afterValue();
  if (isItem && (token === '{' || token === '[')) {
    open.push(token === '{' ? '}' : ']');
    return token === '{' ? 'first-key' : 'first-item';
  }
  if ((expected === 'key' || expected === 'first-key') && token === 'string') return 'colon';
  if (expected === 'colon' && token === ':') return 'value';
  if (expected === 'comma' && token === ',') return open.at(-1) === '}' ? 'key' : 'value';
  if (['comma', 'first-item', 'first-key'].includes(expected) && token === open.at(-1)) {
    open.pop();
    return afterValue();
  }
  return undefined;
};
