import { jsonFields, jsonNumber, type KoskiError, type KoskiSchemaError, koskiErrors } from '#contracts';
import type { JsonObject, JsonValue } from './jackson-json.ts';

/** The one text that a request has under this name, or every fault of its JSON. Claims KM-029 to KM-037. */
export const extractText = (json: JsonValue, name: string): string | KoskiError => {
  const errors: KoskiSchemaError[] = [];
  const text = extractObject(json, name, errors, (value) => toText(value, name, errors));
  return text === undefined || errors.length > 0 ? koskiErrors.jsonSchema(errors) : text;
};

/** The one list of texts that a request has under this name, or every fault of its JSON. */
export const extractTexts = (json: JsonValue, name: string): readonly string[] | KoskiError => {
  const errors: KoskiSchemaError[] = [];
  const texts = extractObject(json, name, errors, (value) =>
    Array.isArray(value)
      ? value.map((item: JsonValue, index) => toText(item, `${name}.${index}`, errors) ?? '')
      : unexpected(name, value, 'array', errors),
  );
  return texts === undefined || errors.length > 0 ? koskiErrors.jsonSchema(errors) : texts;
};

const extractObject = <T>(
  json: JsonValue,
  name: string,
  errors: KoskiSchemaError[],
  extract: (value: JsonValue) => T | undefined,
): T | undefined => {
  const root = withoutClasses(json);
  if (!isObject(root)) return unexpected('', root, 'object', errors);
  const fields = root[jsonFields];
  const values = fields.filter((field) => field[0] === name).map((field) => field[1]);
  const [first] = values;
  if (first === undefined) errors.push({ path: name, error: { errorType: 'missingProperty' } });
  // A doubled field reads as the list of its values: refused where a text stands, taken where a list does.
  const extracted = first === undefined ? undefined : extract(values.length > 1 ? values : first);
  for (const [path, value] of fields) {
    if (path !== name && value !== null) errors.push({ path, value, error: { errorType: 'unexpectedProperty' } });
  }
  return extracted;
};

/** Numbers and booleans are taken for texts. */
const toText = (value: JsonValue, path: string, errors: KoskiSchemaError[]): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return value !== null && jsonNumber in value ? value[jsonNumber] : unexpected(path, value, 'string', errors);
};

const unexpected = (
  path: string,
  value: JsonValue,
  expectedType: 'string' | 'array' | 'object',
  errors: KoskiSchemaError[],
): undefined => void errors.push({ path, value, error: { expectedType, errorType: 'unexpectedType' } });

const withoutClasses = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(withoutClasses);
  if (!isObject(value)) return value;
  const kept = value[jsonFields].filter(([name]) => name !== '$class');
  return { [jsonFields]: kept.map(([name, property]) => [name, withoutClasses(property)] as const) };
};

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && jsonFields in value;
