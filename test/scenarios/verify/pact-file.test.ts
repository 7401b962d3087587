import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePactFile, selectInteractions, toSinglePact } from '#scenarios';
import { verified } from './verified.ts';

const interaction = (description: string, status = 200, comments: unknown = {}) => ({
  type: 'Synchronous/HTTP',
  description,
  comments,
  pending: false,
  providerStates: [{ name: `before ${description}`, params: { oid: 'x' } }],
  request: { method: 'GET', path: '/' },
  response: { status },
});

const pactOf = (interactions: readonly unknown[], metadata: unknown = {}) =>
  JSON.stringify({ consumer: { name: 'migri' }, provider: { name: 'koski' }, interactions, metadata });

const hashOf = (interactions: readonly unknown[], metadata?: unknown) =>
  parsePactFile(pactOf(interactions, metadata), 'pact.json').hash;

const descriptions = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });

describe('the hash of a pact', () => {
  test('is the same for any order of interactions and of fields, other comments and other metadata', () => {
    fc.assert(
      fc.property(
        descriptions.chain((names) =>
          fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
        ),
        fc.jsonValue(),
        ([names, shuffled], other) => {
          const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
          const before = hashOf(names.map((name) => interaction(name)));
          const after = hashOf(
            shuffled.map((name) => turned(interaction(name, 200, { need: other }))),
            { other },
          );
          expect(after).toBe(before);
        },
      ),
    );
  });

  test('is another one when anything that is relied on changes, or is added', () => {
    fc.assert(
      fc.property(descriptions, (names) => {
        const [first = '', ...rest] = names.map((name) => interaction(name));
        const before = hashOf([first, ...rest]);
        expect(hashOf([interaction(names[0] ?? '', 201), ...rest])).not.toBe(before);
        expect(hashOf(rest)).not.toBe(before);
      }),
    );
  });
});

describe('a pact', () => {
  test('tells needs and claims that its comments name', () => {
    const comments = { need: 'Migri cannot see it.', references: { koeajo: { 'KM-001': 'one', 'VM-023': 'two' } } };
    const [read] = parsePactFile(pactOf([interaction('a', 200, comments)]), 'pact.json').interactions;
    expect(read).toMatchObject({ need: 'Migri cannot see it.', claims: ['KM-001', 'VM-023'], isPending: false });
  });

  test('of another maker tells its first comment, or nothing; of version 2 it may have one state', () => {
    const old = { description: 'a', providerState: 'somebody is there', request: {}, response: {} };
    const text = pactOf([old, interaction('b', 200, { text: ['first', 'second'] })]);
    const [first, second] = parsePactFile(text, 'pact.json').interactions;
    expect(first).toEqual({
      description: 'a',
      states: [{ name: 'somebody is there', params: {} }],
      isPending: false,
      claims: [],
      source: old,
    });
    expect(second?.need).toBe('first');
  });

  test('with one of its interactions is a pact with just that, as it was written', () => {
    const pact = parsePactFile(
      pactOf([interaction('a'), interaction('b')], { pactSpecification: { version: '4.0' } }),
      'p',
    );
    const [, second] = pact.interactions;
    if (second === undefined) throw new Error('there are two');
    expect(JSON.parse(toSinglePact(pact, second))).toEqual({
      consumer: { name: 'migri' },
      provider: { name: 'koski' },
      interactions: [interaction('b')],
      metadata: { pactSpecification: { version: '4.0' } },
    });
  });

  test.each([
    ['no JSON', '{'],
    ['something else', '[]'],
    ['nobody', '{"interactions": []}'],
    ['no description', pactOf([{}])],
    ['a message', pactOf([{ ...interaction('a'), type: 'Asynchronous/Messages' }])],
  ])('is not %s', (_, text) => {
    expect(() => parsePactFile(text, 'pact.json')).toThrow(
      expect.objectContaining({ code: 'pact-invalid', where: 'pact.json' }),
    );
  });
});

describe('of the interactions of a pact', () => {
  const pact = parsePactFile(pactOf(['a fee', 'a fee, paid', 'a place'].map((name) => interaction(name))), 'p');
  const chosen = (choice: Parameters<typeof selectInteractions>[1]) =>
    selectInteractions([pact], choice).flatMap((each) => each.chosen.map(({ description }) => description));

  test('a whole description chooses just that one, and words all that have them', () => {
    expect(chosen({ filter: 'a fee' })).toEqual(['a fee']);
    expect(chosen({ filter: 'FEE a' })).toEqual(['a fee', 'a fee, paid']);
    expect(chosen({ state: 'place before' })).toEqual(['a place']);
    expect(chosen({})).toHaveLength(3);
  });

  test('what failed the last time is chosen by the newest result that tells of it; it may be nothing', () => {
    const at = (hour: number, outcome: 'passed' | 'failed') => ({
      ...verified(outcome, { consumer: 'migri', provider: 'koski', at: `2026-11-22T${hour}:00:00.000Z` }, 'a place'),
    });
    expect(chosen({ last: [at(12, 'passed'), at(13, 'failed')] })).toEqual(['a place']);
    expect(chosen({ last: [at(13, 'passed'), at(12, 'failed')] })).toEqual([]);
    const ofAnother = verified('passed', { consumer: 'migri', provider: 'koski', at: '2026-11-22T14:00:00.000Z' });
    expect(chosen({ last: [ofAnother, at(13, 'failed')] })).toEqual(['a place']);
    expect(() => chosen({ last: [at(13, 'failed')], filter: 'no such words' })).toThrow('"no such words"');
  });

  test('none chosen is wrong use, that tells what there is', () => {
    expect(() => chosen({ consumer: 'kela', filter: 'fee' })).toThrow(
      expect.objectContaining({
        code: 'no-interaction-matches',
        message: 'No interaction has "fee" in its description and the consumer kela',
        next: 'Leave something out. The pacts are migri → koski (3).',
      }),
    );
  });
});
