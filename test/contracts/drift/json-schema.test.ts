import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSchemas, type Difference, jsonSchemaDocument, ourSchemaFor, parseSchema } from '#contracts';
import { driftBetween, toLines, toTable } from './schema-table.ts';

type Schema = Readonly<Record<string, unknown>>;

const answer = (henkilo: Schema, rest: Schema = {}): Schema => ({
  type: 'object',
  properties: { henkilö: henkilo, opiskeluoikeudet: { type: 'array', items: { type: 'object' } } },
  required: ['henkilö', 'opiskeluoikeudet'],
  ...rest,
});
const object = (properties: Schema, required: readonly string[] = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
});
const text = { type: 'string' };

describe("what changes in the schema of Koski's answer", () => {
  const before = answer(object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text }, ['oid']));
  it.each<[what: string, after: Schema, lines: readonly string[]]>([
    [
      'a field is new',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text, uusi: text }, ['oid']),
      ['additive field-added henkilö.uusi'],
    ],
    [
      'a field that always comes is new',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text, uusi: text }, ['oid', 'uusi']),
      ['additive required-field-added henkilö.uusi'],
    ],
    [
      'a field is gone',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2'] } }, ['oid']),
      ['breaking field-removed henkilö.hetu'],
    ],
    [
      'a field may be absent',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text }, []),
      ['breaking field-became-optional henkilö.oid'],
    ],
    [
      'a field always comes',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text }, ['oid', 'hetu']),
      ['additive field-became-required henkilö.hetu'],
    ],
    [
      'a value is new',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2', '3'] }, hetu: text }, ['oid']),
      ['breaking value-added henkilö.sukupuoli "3"'],
    ],
    [
      'a value is gone',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1'] }, hetu: text }, ['oid']),
      ['additive value-removed henkilö.sukupuoli "2"'],
    ],
    [
      'a value may be anything',
      object({ oid: text, sukupuoli: text, hetu: text }, ['oid']),
      ['breaking limit-loosened henkilö.sukupuoli'],
    ],
    [
      'a type is another',
      object({ oid: { type: 'integer' }, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text }, ['oid']),
      ['breaking type-changed henkilö.oid'],
    ],
    [
      'null may come',
      object({ oid: text, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: { type: ['string', 'null'] } }, [
        'oid',
      ]),
      ['breaking type-widened henkilö.hetu'],
    ],
    [
      'a text has a limit',
      object({ oid: { type: 'string', maxLength: 30 }, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text }, [
        'oid',
      ]),
      ['additive limit-tightened henkilö.oid'],
    ],
    [
      'words are others',
      object(
        { oid: { type: 'string', description: 'Numero' }, sukupuoli: { type: 'string', enum: ['1', '2'] }, hetu: text },
        ['oid'],
      ),
      ['wording wording-changed henkilö.oid'],
    ],
  ])('is judged by who reads it: %s', async (_, henkilo, lines) => {
    expect(toLines(await driftBetween(before, answer(henkilo)))).toEqual(lines);
  });

  it('names a field that is gone, and not what was in it', async () => {
    const one = answer(object({ nimi: object({ fi: text, sv: text }) }));
    expect(toLines(await driftBetween(one, answer(object({}))))).toEqual(['breaking field-removed henkilö.nimi']);
  });

  it('is the same through references, and under definitions of any draft', async () => {
    const named = {
      ...answer({ $ref: '#/definitions/henkilo' }),
      definitions: { henkilo: object({ oid: { $ref: '#/definitions/oid' } }), oid: text },
    };
    expect(toLines(await driftBetween(answer(object({ oid: text })), named))).toEqual([]);
    const newer = { ...named, definitions: { ...named.definitions, oid: { type: 'number' } } };
    expect(toLines(await driftBetween(named, newer))).toEqual(['breaking type-changed henkilö.oid']);
  });

  it('names the definition that a change is of, wherever that is used', async () => {
    const koodiRef = { $ref: '#/$defs/koodi' };
    const koodi = (tyyppi: string, rest: Schema = {}) => ({
      ...answer(object({ maa: koodiRef, kieli: koodiRef })),
      $defs: { koodi: object({ arvo: { type: tyyppi }, ...rest }) },
    });
    const { differences } = await driftBetween(koodi('string', { uri: text }), koodi('number'));
    expect(differences.map(({ path, definition }) => [path, definition])).toEqual([
      ['henkilö.maa.uri', 'koodi.uri'],
      ['henkilö.kieli.uri', 'koodi.uri'],
      ['henkilö.maa.arvo', 'koodi.arvo'],
      ['henkilö.kieli.arvo', 'koodi.arvo'],
    ]);
    const optional = { ...koodi('string'), ...answer(object({ maa: koodiRef, kieli: koodiRef }, ['kieli'])) };
    const [became] = (await driftBetween(koodi('string'), optional)).differences;
    expect(became).toMatchObject({ change: 'field-became-optional', path: 'henkilö.maa' });
    expect(became).not.toHaveProperty('definition');
  });

  it('reads alternatives as a consumer meets them', async () => {
    const either = { anyOf: [object({ fi: text, sv: text }, ['fi']), object({ sv: text })] };
    const one = answer(object({ nimi: object({ fi: text, sv: text }, []) }));
    expect(toLines(await driftBetween(one, answer(object({ nimi: either }))))).toEqual([]);
  });

  it('ends where a shape stands inside itself', async () => {
    const tree = (extra: Schema) => ({
      ...answer({ $ref: '#/$defs/osa' }),
      $defs: { osa: object({ nimi: text, osat: { type: 'array', items: { $ref: '#/$defs/osa' } }, ...extra }, []) },
    });
    expect(toLines(await driftBetween(tree({}), tree({ uusi: text })))).toEqual(['additive field-added henkilö.uusi']);
  });
});

describe("a schema that is compared with the toolkit's own", () => {
  it('is the same as itself', async () => {
    const ours = await toTable(jsonSchemaDocument('migri-oppija'));
    expect(compareSchemas(ourSchemaFor(ours), ours).differences).toEqual([]);
  });

  it('is not held to limits and words that it does not tell', async () => {
    const theirs = await toTable(withoutLimits(jsonSchemaDocument('migri-oppija')));
    expect(compareSchemas(ourSchemaFor(theirs), theirs).differences).toEqual([]);
  });

  it('is held to its fields and types', async () => {
    const text = JSON.stringify(withoutLimits(jsonSchemaDocument('migri-oppija')))
      .replace('"päättymispäivä":{"type":"string"},', '')
      .replace('"hyväksytty":{"type":"boolean"}', '"hyväksytty":{"type":"string"}');
    const theirs = await toTable(JSON.parse(text));
    const lines = toLines(compareSchemas(ourSchemaFor(theirs), theirs));
    expect(lines).toContain('breaking field-removed opiskeluoikeudet[].päättymispäivä');
    expect(lines).toContain('breaking type-changed opiskeluoikeudet[].suoritukset[].arviointi[].hyväksytty');
  });
});

/** As Koski prints its schema: every number a number, no patterns, a least length of 1, titles of its own. */
const withoutLimits = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withoutLimits);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { pattern, format, minProperties, exclusiveMinimum, ...rest } = schema as Record<string, unknown>;
  const kept = Object.entries(rest).map(([key, value]) => [key, withoutLimits(value)]);
  return {
    ...Object.fromEntries(kept),
    ...(rest.type === 'integer' ? { type: 'number' } : {}),
    ...(rest.type === 'object' ? { title: 'Oppija' } : {}),
  };
};

/** Any object of a few fields, some of them objects and lists. */
const anySchema = fc.letrec<{ node: Schema }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom<Schema>(
      { type: 'string' },
      { type: 'integer' },
      { type: 'boolean' },
      { type: 'string', enum: ['a', 'b'] },
    ),
    tie('node').map((items) => ({ type: 'array', items })),
    fc
      .tuple(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('node'), { maxKeys: 3 }), fc.boolean())
      .map(([properties, all]) => object(properties, all ? Object.keys(properties) : [])),
  ),
})).node;

const anyAnswer = anySchema.map((henkilo) => answer(henkilo));

const shuffled = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(shuffled);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .toReversed()
      .map(([key, value]) => [key, shuffled(value)]),
  );
};

describe('of any two schemas', () => {
  it('the difference of one from itself is empty', () =>
    fc.assert(
      fc.asyncProperty(anyAnswer, async (one) => {
        expect(toLines(await driftBetween(one, one))).toEqual([]);
      }),
    ));

  it('the order of keys means nothing', () =>
    fc.assert(
      fc.asyncProperty(anyAnswer, anyAnswer, async (one, other) => {
        const sorted = async (a: unknown, b: unknown) => toLines(await driftBetween(a, b)).toSorted();
        expect(await sorted(shuffled(one), shuffled(other))).toEqual(await sorted(one, other));
      }),
    ));

  it('an optional field that is new in the answer only adds', () =>
    fc.assert(
      fc.asyncProperty(anyAnswer, anySchema, async (one, added) => {
        const more = { ...one, properties: { ...(one.properties as object), uusi: added } };
        expect(toLines(await driftBetween(one, more))).toEqual(['additive field-added uusi']);
      }),
    ));

  it('what is gone one way has come the other way', () =>
    fc.assert(
      fc.asyncProperty(anyAnswer, anyAnswer, async (one, other) => {
        const pathsOf = async (a: unknown, b: unknown, changes: readonly Difference['change'][]) =>
          (await driftBetween(a, b)).differences
            .filter(({ change }) => changes.includes(change))
            .map(({ path, part }) => `${part} ${path}`)
            .toSorted();
        expect(await pathsOf(one, other, ['field-removed', 'part-removed'])).toEqual(
          await pathsOf(other, one, ['field-added', 'required-field-added', 'part-added']),
        );
      }),
    ));
});

describe('a schema that refers to what is not there', () => {
  const ours = jsonSchemaDocument('migri-oppija') as { readonly $defs: Readonly<Record<string, unknown>> };
  const { Koodistokoodiviite: _, ...others } = ours.$defs;

  it('is broken, and nothing is compared', async () => {
    await expect(toTable({ ...ours, $defs: others })).rejects.toMatchObject({
      code: 'schema-broken',
      message: 'The schema is broken: $ref #/$defs/Koodistokoodiviite points nowhere.',
      where: expect.stringMatching(/^test, #\/\$defs\/.+, and \d+ more$/),
    });
  });

  it('is told that only one file is read', async () => {
    await expect(toTable(answer({ $ref: 'henkilo.json' }))).rejects.toMatchObject({
      code: 'schema-broken',
      next: expect.stringContaining('bundle'),
    });
  });
});

describe("another of the toolkit's own JSON Schemas", () => {
  it.each([
    ['virta-record', 'a VIRTA answer as JSON', 'Virta.xsd'],
    ['migri-hakijat', "Valintarekisteri's answer to Migri", 'OpenAPI or Swagger document of Valintarekisteri'],
    ['koski-migri-errors', "Koski's errors", 'OpenAPI document of Koski'],
    ['decision-flow', 'decision flow', 'Nobody publishes'],
  ] as const)('is not taken for the answer of Koski, and it is said what to compare: %s', async (name, what, next) => {
    await expect(toTable(jsonSchemaDocument(name))).rejects.toMatchObject({
      code: 'schema-not-compared',
      message: expect.stringContaining(what),
      next: expect.stringContaining(next),
    });
  });
});

describe('a file that is no schema', () => {
  const parse = (content: string, source = 'x.json') =>
    parseSchema(new TextEncoder().encode(content), { source, load: async () => new Uint8Array() });
  it.each([
    ['no JSON', '# Schema', 'schema-malformed'],
    ['no object', '[1]', 'not-a-schema'],
    ['a schema of something else', '{"type":"object","properties":{"a":{}}}', 'not-a-schema'],
    ['an API without operations', '{"openapi":"3.1.0","paths":{}}', 'not-a-schema'],
    ['a page', '<html><body/></html>', 'not-a-schema'],
    ['broken XML', '<xs:schema', 'schema-malformed'],
  ])('is refused with a place and a next step: %s', async (_, content, code) => {
    await expect(parse(content)).rejects.toMatchObject({ code, where: expect.stringContaining('x.json'), next: /./ });
  });
});
