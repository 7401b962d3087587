import type { TSchema } from 'typebox';

/** A JSON Schema as plain data, free of TypeBox's own marks. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * A self-contained JSON Schema 2020-12 document: the shape itself and every part of it that has an `$id` stand once in
 * `$defs`, and everything else refers there. Throws when two different parts share a name.
 */
export const toJsonSchema = (
  schema: TSchema,
  { $id, title, description }: { $id?: string; title?: string; description?: string } = {},
): JsonSchema => {
  const { refer, definitions } = createDefinitions('#/$defs/');
  const root = refer(schema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...($id === undefined ? {} : { $id }),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...root,
    ...(definitions.size === 0 ? {} : { $defs: Object.fromEntries(definitions) }),
  };
};

/**
 * Collects named parts as they are referred to: `refer` gives what stands in place of a schema (a `$ref` when it has an
 * `$id`), `definitions` holds the parts by their ASCII name, in the order of their first mention.
 */
export const createDefinitions = (prefix: string) => {
  const definitions = new Map<string, JsonSchema>();
  const sources = new Map<string, string>();

  const define = (id: string, schema: TSchema): string => {
    const name = toAsciiName(id);
    const source = JSON.stringify(schema);
    const known = sources.get(name);
    if (known !== undefined && known !== source) throw new Error(`two different schemas are called ${name}`);
    if (known === undefined) {
      sources.set(name, source);
      definitions.set(name, {});
      definitions.set(name, rewrite(schema));
    }
    return name;
  };

  const refer = (schema: TSchema): JsonSchema => {
    const { $id } = schema as { $id?: string };
    return $id === undefined ? rewrite(schema) : { $ref: `${prefix}${define($id, schema)}` };
  };

  const rewrite = (schema: TSchema): JsonSchema => {
    const { $id: _, description, ...keywords } = schema as JsonSchema;
    const plain = Object.fromEntries(Object.entries(keywords).map(([key, value]) => [key, keyword(key, value)]));
    return { ...(description === undefined ? {} : { description }), ...asEnum(plain) };
  };

  const keyword = (key: string, value: unknown): unknown => {
    if (key === 'properties') {
      return Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, refer(part as TSchema)]));
    }
    if (key === 'anyOf') return (value as TSchema[]).map(refer);
    if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object'))
      return refer(value as TSchema);
    return value;
  };

  return { refer, definitions: definitions as ReadonlyMap<string, JsonSchema> };
};

// Code generators make one type of an `enum` of texts; they stumble over an untyped one and over unions of constants.
const asEnum = (schema: JsonSchema): JsonSchema => {
  const { anyOf, ...rest } = schema;
  const constants =
    Array.isArray(anyOf) && anyOf.every((part) => 'const' in part) ? anyOf.map((p) => p.const) : undefined;
  const values = constants ?? schema.enum;
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) return schema;
  return { ...(constants === undefined ? schema : rest), type: 'string', enum: values };
};

/** `MigriOpiskeluoikeudenLisätiedot` becomes `MigriOpiskeluoikeudenLisatiedot`: keys must be plain in OpenAPI. */
const toAsciiName = (id: string): string => id.normalize('NFD').replace(/\p{Mn}/gu, '');
