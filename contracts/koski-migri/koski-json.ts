/** Stands for a JSON object whose fields are doubled or in an order that a plain object can't hold. */
export interface JsonFields {
  readonly [jsonFields]: readonly (readonly [name: string, value: unknown])[];
}
export const jsonFields = Symbol('JSON fields');

/** Stands for a JSON number that is to be written in these digits (`1.0`, or more of them than a number holds). */
export interface JsonNumber {
  readonly [jsonNumber]: string;
}
export const jsonNumber = Symbol('JSON number');

/**
 * JSON as Koski writes it: compact, or Jackson's default pretty form; properties in the order they have, undefined ones
 * left out, umlauts raw. `arvo` of a `laajuus` is the one number that is a double there, so it always has a decimal
 * part (`5.0`); every other number is an integer. Claims: KM JSON conventions; source koski-api.md 6.1.
 */
export const toKoskiJson = (value: unknown, { pretty = false }: { readonly pretty?: boolean } = {}): string =>
  pretty ? prettyText(value, undefined, '') : compactText(value, undefined);

const compactText = (value: unknown, key: string | undefined): string => {
  if (Array.isArray(value)) return `[${value.map((item) => compactText(item, undefined)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value, key);
  if (jsonNumber in value) return String(value[jsonNumber]);
  let text = '';
  for (const [name, property] of propertiesOf(value)) {
    if (property === undefined) continue;
    text += `${text === '' ? '' : ','}${stringText(name)}:${compactText(property, name)}`;
  }
  return `{${text}}`;
};

const prettyText = (value: unknown, key: string | undefined, indent: string): string => {
  if (Array.isArray(value)) {
    return value.length === 0 ? '[ ]' : `[ ${value.map((item) => prettyText(item, undefined, indent)).join(', ')} ]`;
  }
  if (typeof value !== 'object' || value === null) return scalarText(value, key);
  if (jsonNumber in value) return String(value[jsonNumber]);
  const inner = `${indent}  `;
  const lines = propertiesOf(value)
    .filter(([, property]) => property !== undefined)
    .map(([name, property]) => `${inner}${stringText(name)} : ${prettyText(property, name, inner)}`);
  return lines.length === 0 ? '{ }' : `{\n${lines.join(',\n')}\n${indent}}`;
};

const propertiesOf = (value: object): readonly (readonly [name: string, property: unknown])[] =>
  jsonFields in value ? (value as JsonFields)[jsonFields] : Object.entries(value);

const scalarText = (value: unknown, key: string | undefined): string => {
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'number' && key === 'arvo')
    return Number.isFinite(value) ? javaDoubleText(value) : stringText(String(value));
  return JSON.stringify(value) ?? 'null';
};

// Jackson writes the hexadecimal digits of a control character in upper case; half of a surrogate pair is no character,
// and Java writes a question mark.
const stringText = (text: string): string =>
  isPlain.test(text)
    ? `"${text}"`
    : JSON.stringify(text.replace(/\p{Surrogate}/gu, '?')).replace(/\\(u....|.)/g, (escaped) =>
        escaped.length > 2 ? `\\u${escaped.slice(2).toUpperCase()}` : escaped,
      );

// Nearly every text: nothing in it is written in another way.
const isPlain = /^[^"\\\p{Cc}\p{Surrogate}]*$/u;

/** A double as Java prints it: always a decimal part, exponent form from 10^7 up and below 10^-3. */
export const javaDoubleText = (value: number): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value);
};
