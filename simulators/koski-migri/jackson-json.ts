import { type JsonFields, type JsonNumber, javaDoubleText, jsonFields, jsonNumber } from '#contracts';

/** JSON as json4s keeps it: fields in their order, doubled ones too, and numbers as integers or doubles. */
export type JsonValue = string | boolean | null | JsonNumber | readonly JsonValue[] | JsonObject;
export interface JsonObject extends JsonFields {
  readonly [jsonFields]: readonly (readonly [name: string, value: JsonValue])[];
}

/**
 * Reads a document as Koski's Jackson does: whatever follows the first value is ignored; no comments, single quotes,
 * NaN, byte order mark or leading zeros; at most 1000 levels. `undefined` for what Jackson refuses.
 * Source: koski-api.md 2.8; jackson-core ReaderBasedJsonParser, json4s JValueDeserializer.
 */
export const parseJacksonJson = (text: string): JsonValue | undefined => {
  let at = 0;
  let depth = 0;

  const skipSpace = (): void => {
    while (isSpace(text.charCodeAt(at))) at += 1;
  };
  const take = (char: string): boolean => {
    skipSpace();
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  const expect = (char: string): void => {
    if (!take(char)) throw new SyntaxError(char);
  };

  const readValue = (): JsonValue => {
    skipSpace();
    const char = text[at];
    if (char === '"') return readString();
    if (char === '{') return nested(readObject);
    if (char === '[') return nested(readArray);
    return char === 't' || char === 'f' || char === 'n' ? readKeyword() : readNumber();
  };
  const nested = (read: () => JsonValue): JsonValue => {
    depth += 1;
    if (depth > 1000) throw new SyntaxError('depth');
    at += 1;
    const value = read();
    depth -= 1;
    return value;
  };
  const readObject = (): JsonObject => {
    const fields: [string, JsonValue][] = [];
    if (take('}')) return { [jsonFields]: fields };
    do {
      skipSpace();
      const name = readString();
      expect(':');
      fields.push([name, readValue()]);
    } while (take(','));
    expect('}');
    return { [jsonFields]: fields };
  };
  const readArray = (): JsonValue[] => {
    const items: JsonValue[] = [];
    if (take(']')) return items;
    do items.push(readValue());
    while (take(','));
    expect(']');
    return items;
  };
  const readString = (): string => {
    const start = at;
    if (text[at] !== '"') throw new SyntaxError('"');
    at += 1;
    for (let code = text.charCodeAt(at); code !== 34; code = text.charCodeAt(at)) {
      if (Number.isNaN(code)) throw new SyntaxError('end');
      at += code === 92 ? 2 : 1;
    }
    at += 1;
    return JSON.parse(text.slice(start, at));
  };
  const readKeyword = (): boolean | null => {
    keyword.lastIndex = at;
    const found = keyword.exec(text)?.[0];
    if (found === undefined) throw new SyntaxError('word');
    at += found.length;
    return found === 'null' ? null : found === 'true';
  };
  const readNumber = (): JsonNumber | string => {
    number.lastIndex = at;
    const [found, decimals] = number.exec(text) ?? [];
    if (found === undefined) throw new SyntaxError('value');
    at += found.length;
    // A number stands alone at the top of a document.
    if (depth === 0 && at < text.length && !isSpace(text.charCodeAt(at))) throw new SyntaxError('space');
    if (decimals === '') return { [jsonNumber]: found === '-0' ? '0' : found };
    const double = Number(found);
    return Number.isFinite(double) ? { [jsonNumber]: javaDoubleText(double) } : String(double);
  };

  try {
    return readValue();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const keyword = /(?:true|false|null)(?![\p{L}\p{Nd}_$])/uy;
const number = /-?(?:0|[1-9]\d*)((?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
