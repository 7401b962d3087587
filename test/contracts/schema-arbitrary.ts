import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from '#contracts';

/** Draws values of a JSON Schema document that {@link toJsonSchema} made; throws for keywords that it doesn't use. */
export const schemaArbitrary = (document: JsonSchema): Arbitrary<unknown> => {
  const defs = document.$defs as Record<string, JsonSchema>;
  const drawn = new Map<string, Arbitrary<unknown>>();
  const named = (ref: string): Arbitrary<unknown> => {
    const name = ref.replace('#/$defs/', '');
    const known = drawn.get(name) ?? draw(defs[name] as JsonSchema);
    drawn.set(name, known);
    return known;
  };
  const draw = (schema: JsonSchema): Arbitrary<unknown> => {
    if (typeof schema.$ref === 'string') return named(schema.$ref);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    if ('const' in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.anyOf)) return fc.oneof(...schema.anyOf.map(draw));
    switch (schema.type) {
      case 'object':
        return drawObject(schema);
      case 'array':
        return fc.array(draw(schema.items as JsonSchema), {
          minLength: Number(schema.minItems ?? 0),
          maxLength: Number(schema.minItems ?? 0) + 2,
        });
      case 'string':
        return drawString(schema);
      case 'integer':
        return fc.integer();
      case 'number':
        return fc.double({ min: schema.minimum === undefined ? 0.1 : 0, max: 1e6, noNaN: true });
      case 'boolean':
        return fc.boolean();
      case undefined:
        return fc.jsonValue();
      default:
        throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
    }
  };
  const drawObject = ({ properties = {}, required = [], minProperties = 0 }: JsonSchema): Arbitrary<unknown> =>
    fc
      .record(Object.fromEntries(Object.entries(properties as object).map(([name, part]) => [name, draw(part)])), {
        requiredKeys: required as string[],
      })
      .filter((value) => Object.keys(value).length >= (minProperties as number));
  return draw(document);
};

const drawString = ({ format, pattern, minLength = 0, maxLength }: JsonSchema): Arbitrary<string> => {
  if (format === 'date') {
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  }
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern.replaceAll('\\d', '[0-9]')));
  return fc.string({
    minLength: Number(minLength),
    ...(maxLength === undefined ? {} : { maxLength: Number(maxLength) }),
  });
};
