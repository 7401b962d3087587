import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import {
  MigriHakijat,
  MigriOppija,
  Ratkaisu,
  Ratkaisupyynto,
  type SchemaValidator,
  toJsonSchema,
  VirtaRecord,
  validateMigriHakijat,
  validateMigriOppija,
  validateRatkaisu,
  validateRatkaisupyynto,
  validateVirtaRecord,
} from '#contracts';
import { schemaArbitrary } from './schema-arbitrary.ts';
import * as samples from './schema-samples.ts';

interface Shape {
  readonly schema: TSchema;
  readonly validate: SchemaValidator;
  readonly right: readonly unknown[];
  /** Values that the compiler refuses as well, with the path of the first issue. */
  readonly wrong: readonly { readonly value: unknown; readonly path: string }[];
}

const shapes: Record<string, Shape> = {
  MigriOppija: { schema: MigriOppija, validate: validateMigriOppija, ...samples.migriOppija },
  MigriHakijat: { schema: MigriHakijat, validate: validateMigriHakijat, ...samples.migriHakijat },
  Ratkaisupyynto: { schema: Ratkaisupyynto, validate: validateRatkaisupyynto, ...samples.ratkaisupyynto },
  Ratkaisu: { schema: Ratkaisu, validate: validateRatkaisu, ...samples.ratkaisu },
  VirtaRecord: { schema: VirtaRecord, validate: validateVirtaRecord, ...samples.virtaRecord },
};

describe.each(Object.entries(shapes))('%s: type and schema agree', (_name, { schema, validate, right, wrong }) => {
  test('what the compiler takes, the schema takes', () => {
    for (const value of right) expect(validate(value)).toEqual([]);
  });

  test('what the compiler refuses, the schema refuses, and says where', () => {
    for (const { value, path } of wrong) expect(validate(value).map((issue) => issue.path)).toContain(path);
  });

  test('drawn values, whole or with one place spoilt, are judged as TypeBox judges them', () => {
    fc.assert(
      fc.property(schemaArbitrary(toJsonSchema(schema)), fc.nat(), spoilers, (value, place, spoil) => {
        expect(validate(value)).toEqual([]);
        const spoilt = spoilAt(value, place, spoil);
        expect(validate(spoilt).length === 0).toBe(Check(schema, spoilt));
      }),
      { numRuns: 60 },
    );
  });
});

type Spoiler = 'drop' | 'null' | 'number' | 'text' | 'extra';
const spoilers = fc.constantFrom<Spoiler>('drop', 'null', 'number', 'text', 'extra');

/** A copy in which the nth property or item, counted through the whole tree, has been dropped or exchanged. */
const spoilAt = (value: unknown, nth: number, spoiler: Spoiler): unknown => {
  const copy = structuredClone(value);
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit(child);
    }
  };
  visit(copy);
  const place = places[nth % Math.max(places.length, 1)];
  if (place === undefined) return null;
  const [parent, key] = place;
  if (spoiler === 'drop' && !Array.isArray(parent)) delete parent[key];
  if (spoiler === 'null') parent[key] = null;
  if (spoiler === 'number') parent[key] = -1.5;
  if (spoiler === 'text') parent[key] = 'spoilt';
  if (spoiler === 'extra' && !Array.isArray(parent)) parent.extra = key;
  return copy;
};
