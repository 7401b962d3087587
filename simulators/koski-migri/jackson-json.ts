import { type JsonFields, type JsonNumber, javaDoubleText, jsonFields, jsonNumber } from '#contracts';

/** JSON as json4s keeps it: fields in their order, doubled ones too, and numbers as integers or doubles. */
export type JsonValue = string | boolean | null | JsonNumber | readonly JsonValue[] | JsonObject;
export interface JsonObject extends JsonFields {
  readonly [jsonFields]: readonly (readonly [name: string, value: JsonValue])[];
}

/**
 * Reads a document as Koski's Jackson does: whatever follows the first value is ignored; no comments, single quotes,
 * NaN, byte order mark or leading zeros; at most 1000 levels, and 1000 digits in a number. `undefined` for what Jackson
 * refuses.
 * Claims KM-008, KM-009, KM-037; source jackson-core ReaderBasedJsonParser, json4s JValueDeserializer.
 */
export const parseJacksonJson = (text: string): JsonValue | undefined => {
  try {
    return readValue({ text, at: 0, depth: 0 });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Where the reading of a text has come to. */
interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

const readValue = (cursor: Cursor): JsonValue => {
  switch (peek(cursor)) {
    case '"':
      return readString(cursor);
    case '{':
      return readNested(cursor, readObject);
    case '[':
      return readNested(cursor, readArray);
    case 't':
    case 'f':
    case 'n':
      return readWord(cursor);
    default:
      return readNumber(cursor);
  }
};

const readNested = (cursor: Cursor, read: (cursor: Cursor) => JsonValue): JsonValue => {
  cursor.at += 1;
  cursor.depth += 1;
  if (cursor.depth > 1000) throw new SyntaxError('more than 1000 levels');
  const value = read(cursor);
  cursor.depth -= 1;
  return value;
};

const readObject = (cursor: Cursor): JsonObject => {
  const fields: [string, JsonValue][] = [];
  if (!take(cursor, '}')) {
    do {
      peek(cursor);
      const name = readString(cursor);
      expect(cursor, ':');
      fields.push([name, readValue(cursor)]);
    } while (take(cursor, ','));
    expect(cursor, '}');
  }
  return { [jsonFields]: fields };
};

const readArray = (cursor: Cursor): JsonValue[] => {
  const items: JsonValue[] = [];
  if (!take(cursor, ']')) {
    do items.push(readValue(cursor));
    while (take(cursor, ','));
    expect(cursor, ']');
  }
  return items;
};

const readString = (cursor: Cursor): string => {
  const { text, at: start } = cursor;
  if (text[start] !== '"') throw new SyntaxError('no text');
  let end = start + 1;
  for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(end)) {
    if (Number.isNaN(code)) throw new SyntaxError('a text without an end');
    end += code === backslash ? 2 : 1;
  }
  cursor.at = end + 1;
  // Escapes and control characters have the same rules there.
  return JSON.parse(text.slice(start, cursor.at));
};

const readWord = (cursor: Cursor): boolean | null => {
  const [found] = match(word, cursor);
  return found === 'null' ? null : found === 'true';
};

const readNumber = (cursor: Cursor): JsonNumber | string => {
  const [found, decimals] = match(number, cursor);
  if (found.replace(/\D/g, '').length > 1000) throw new SyntaxError('more than 1000 digits');
  const next = cursor.text.charCodeAt(cursor.at);
  // A number that is the whole document has white space behind it or nothing.
  if (cursor.depth === 0 && !Number.isNaN(next) && !isSpace(next)) throw new SyntaxError('no end of number');
  if (decimals === '') return { [jsonNumber]: found === '-0' ? '0' : found };
  const double = Number(found);
  return Number.isFinite(double) ? { [jsonNumber]: javaDoubleText(double) } : String(double);
};

const word = /(?:true|false|null)(?![\p{L}\p{Nd}_$])/uy;
const number = /-?(?:0|[1-9]\d*)((?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

const match = (token: RegExp, cursor: Cursor): readonly [found: string, group?: string] => {
  token.lastIndex = cursor.at;
  const [found, group] = token.exec(cursor.text) ?? [];
  if (found === undefined) throw new SyntaxError('no value');
  cursor.at += found.length;
  return group === undefined ? [found] : [found, group];
};

const expect = (cursor: Cursor, char: string): void => {
  if (!take(cursor, char)) throw new SyntaxError(`no ${char}`);
};

const take = (cursor: Cursor, char: string): boolean => {
  if (peek(cursor) !== char) return false;
  cursor.at += 1;
  return true;
};

/** The next character that is no white space. */
const peek = (cursor: Cursor): string | undefined => {
  while (isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at += 1;
  return cursor.text[cursor.at];
};

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const quote = 34;
const backslash = 92;
