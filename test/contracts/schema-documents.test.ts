import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonSchema, jsonSchemaDocument, jsonSchemaNames } from '#contracts';
import { schemaArbitrary } from './schema-arbitrary.ts';

const folder = new URL('../../contracts/schemas/', import.meta.url);

test('the folder of schemas holds the generated documents and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(jsonSchemaNames.map((name) => `${name}.schema.json`).sort());
});

describe.each(jsonSchemaNames)('%s', (name) => {
  const document = jsonSchemaDocument(name);
  const text = JSON.stringify(document);
  const defs = document.$defs as Record<string, JsonSchema>;

  test('the committed file is what `npm run generate` writes', () => {
    const committed = readFileSync(new URL(`${name}.schema.json`, folder), 'utf8');
    expect(committed).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  test('every part stands once, under a plain name, with a description, and is referred to', () => {
    const referred = new Set(text.match(/(?<="\$ref":"#\/\$defs\/)[^"]+/g));
    expect(Object.keys(defs).sort()).toEqual([...referred].sort());
    for (const [key, part] of Object.entries(defs)) {
      expect(key).toMatch(/^[a-zA-Z0-9._-]+$/);
      expect(part.description, key).toMatch(/^[A-Z1].+\.$/);
    }
    expect(text).not.toContain('"~');
  });

  test('is a strict JSON Schema 2020-12, and values drawn from it are valid by it', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: false });
    addFormats.default(ajv);
    const validate = ajv.compile(document);
    fc.assert(
      fc.property(schemaArbitrary(document), (value) => validate(value)),
      { numRuns: 50 },
    );
  });
});
