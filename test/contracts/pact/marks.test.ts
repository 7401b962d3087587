import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOf, type JsonValue, type Mark, mismatches, type Template } from '#contracts';

const word = fc.stringMatching(/^[a-zäö]{1,8}$/);
const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>;

/** Any template, with marks at any depth. */
const { template, mark } = fc.letrec<{ template: Template; mark: Mark }>((tie) => ({
  mark: fc.oneof(
    json.map((example): Mark => ({ mark: 'like', example })),
    word.map((example): Mark => ({ mark: 'text', regex: '^[a-zäö]{1,8}$', example })),
    tie('template').map((template): Mark => ({ mark: 'each', template })),
    fc
      .dictionary(word, fc.string(), { minKeys: 1 })
      .map((example): Mark => ({ mark: 'texts', keys: '^[a-zäö]+$', example })),
    word.map((example): Mark => ({ mark: 'state', expression: '$' + '{x}', regex: '^[a-zäö]+$', example })),
    word.map((name): Mark => ({ mark: 'address', path: `/${name}`, regex: '^.+(/[a-zäö]+)$' })),
  ),
  template: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    tie('mark'),
    fc.array(tie('template'), { maxLength: 3 }),
    fc.dictionary(
      word.filter((key) => key !== 'mark'),
      tie('template'),
      { maxKeys: 4 },
    ),
  ),
}));

describe('the example of a template', () => {
  test('is as the template, whatever its marks', () => {
    fc.assert(
      fc.property(template, (it) => {
        expect(mismatches(it, exampleOf(it))).toEqual([]);
      }),
    );
  });

  test('is JSON', () => {
    fc.assert(
      fc.property(template, (it) => {
        const example = exampleOf(it);
        expect(mismatches(it, JSON.parse(JSON.stringify(example)))).toEqual([]);
      }),
    );
  });

  test('without a field is not as the template', () => {
    const object = fc.dictionary(
      word.filter((key) => key !== 'mark'),
      template,
      { minKeys: 1, maxKeys: 4 },
    );
    fc.assert(
      fc.property(object, fc.nat(), (fields, nth) => {
        const example = exampleOf(fields) as Record<string, JsonValue>;
        const [key = ''] = Object.keys(example).slice(nth % Object.keys(example).length);
        delete example[key];
        expect(mismatches(fields, example)).toEqual([`$.${key} is missing`]);
      }),
    );
  });

  test('with one more field is as the template', () => {
    const object = fc.dictionary(
      word.filter((key) => key !== 'mark'),
      template,
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(object, json, (fields, more) => {
        const example = exampleOf(fields) as Record<string, JsonValue>;
        expect(mismatches(fields, { ...example, 'one more': more })).toEqual([]);
      }),
    );
  });
});

describe('a mark refuses', () => {
  test('null, unless its example is null', () => {
    fc.assert(
      fc.property(mark, (it) => {
        fc.pre(exampleOf(it) !== null);
        expect(mismatches(it, null)).not.toEqual([]);
      }),
    );
  });

  const cases: readonly (readonly [Mark, JsonValue])[] = [
    [{ mark: 'like', example: { a: 1 } }, {}],
    [{ mark: 'like', example: 1 }, '1'],
    [{ mark: 'text', regex: '^(a|b)$', example: 'a' }, 'ab'],
    [{ mark: 'each', template: 'a' }, []],
    [{ mark: 'each', template: 'a' }, ['a', 'b']],
    [{ mark: 'texts', keys: '^(fi|sv)$', example: { fi: 'x' } }, {}],
    [
      { mark: 'texts', keys: '^(fi|sv)$', example: { fi: 'x' } },
      { fi: 'x', de: 'y' },
    ],
    [{ mark: 'address', path: '/a', regex: '^.+(/a)$' }, 'http://127.0.0.1/b'],
  ];
  test.each(cases)('%j: %j', (it, value) => {
    expect(mismatches(it, value)).not.toEqual([]);
  });
});

test('a list that is taken literally has neither more nor fewer elements', () => {
  expect(mismatches([1, 2], [1, 2])).toEqual([]);
  expect(mismatches([1, 2], [1])).toEqual(['$ has 1 elements, not 2']);
  expect(mismatches([], [1])).toEqual(['$ has 1 elements, not 0']);
});
