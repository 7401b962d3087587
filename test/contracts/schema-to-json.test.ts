import Type from 'typebox';
import { expect, test } from 'vitest';
import { toJsonSchema } from '#contracts';

test('a part with an $id stands once in $defs, under a plain key, and is referred to everywhere', () => {
  const Päivä = Type.String({ $id: 'Päivä', description: 'A day.' });
  const schema = toJsonSchema(Type.Object({ alku: Päivä, loput: Type.Optional(Type.Array(Päivä)) }), {
    title: 'Jakso',
  });
  expect(schema).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Jakso',
    type: 'object',
    required: ['alku'],
    properties: { alku: { $ref: '#/$defs/Paiva' }, loput: { type: 'array', items: { $ref: '#/$defs/Paiva' } } },
    $defs: { Paiva: { description: 'A day.', type: 'string' } },
  });
});

test('a choice of texts is one enum, however it was written', () => {
  const asUnion = toJsonSchema(Type.Union([Type.Literal('S'), Type.Literal('K')]));
  expect(asUnion).toEqual(toJsonSchema(Type.Enum(['S', 'K'])));
  expect(asUnion).toMatchObject({ type: 'string', enum: ['S', 'K'] });
});

test('two different parts of one name are refused', () => {
  const one = Type.String({ $id: 'Sama' });
  const other = Type.Number({ $id: 'Sama' });
  expect(() => toJsonSchema(Type.Object({ one, other }))).toThrow('two different schemas are called Sama');
});
