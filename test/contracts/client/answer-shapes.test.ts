import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKoskiMigriClient } from '#client';
import { jsonSchemaDocument } from '#contracts';
import { schemaArbitrary } from '../schema-arbitrary.ts';
import { migriHakijat, migriOppija } from '../schema-samples.ts';
import { everythingIn, failureOf } from './registers.ts';

const answering = (body: unknown, validate?: boolean) =>
  createKoskiMigriClient({
    url: 'http://koski.test',
    fetch: async () => Response.json(body),
    ...(validate !== undefined && { validate }),
  });

const ask = {
  oppija: async (body: unknown, validate?: boolean) => {
    const answer = await answering(body, validate).byOid('1');
    return answer.found ? answer.oppija : undefined;
  },
  hakijat: (body: unknown, validate?: boolean) => answering(body, validate).valintaByOids(['1']),
};

const shapes = [
  ['oppija', schemaArbitrary(jsonSchemaDocument('migri-oppija')), migriOppija],
  ['hakijat', schemaArbitrary(jsonSchemaDocument('migri-hakijat')), migriHakijat],
] as const;

/** The same value with a field in every object that nobody has agreed on. */
const grown = (value: unknown, field: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => grown(item, field));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, part]) => [name, grown(part, field)]);
  return { ...Object.fromEntries(fields), uusiKenttä: field };
};

describe.each(shapes)('an answer of the shape %s', (shape, arbitrary, { right, wrong }) => {
  test('is given as it came, whatever fields it has besides', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, fc.jsonValue(), async (agreed, field) => {
        const answer = JSON.parse(JSON.stringify(grown(agreed, field)));
        expect(await ask[shape](answer)).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });

  test('is malformed when a field is missing or of another kind, and where is told', async () => {
    const known = wrong.filter(({ path }) => path !== 'henkilö.kutsumanimi');
    expect(known.length).toBeGreaterThan(2);
    for (const { path, value } of known) {
      const error = await failureOf(ask[shape](value));
      expect(error).toMatchObject({ code: 'answer-malformed', status: 200, retryable: false });
      expect(error.message).toContain(path);
    }
  });

  test('is malformed when it is null, a text or of the other shape', async () => {
    for (const value of [null, 'oppija', 1, shape === 'oppija' ? [] : {}]) {
      expect(await failureOf(ask[shape](value))).toMatchObject({ code: 'answer-malformed' });
    }
  });

  test('is not looked at when validate is false', async () => {
    for (const { value } of wrong) expect(await ask[shape](value, false)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  test('quotes nothing of itself when it is malformed, wherever that is', async () => {
    const marker = 'Salainen, but is ": 010100A9001"';
    const leavesOf = (value: unknown, path: readonly string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, part]) => [[...path, name], ...leavesOf(part, [...path, name])])
        : [];
    let malformed = 0;
    for (const value of right) {
      for (const path of leavesOf(value)) {
        for (const wrongValue of [{ [marker]: marker }, [marker], marker, 2_147_483_647_123]) {
          const answer = JSON.parse(JSON.stringify(value));
          const last = path.at(-1) ?? '';
          path.slice(0, -1).reduce((part, name) => part[name], answer)[last] = wrongValue;
          const outcome = await ask[shape](answer).catch((error: Error) => error);
          if (!(outcome instanceof Error)) continue;
          malformed += 1;
          expect(everythingIn(outcome)).not.toMatch(/Salainen|010100|2147483647/);
        }
      }
    }
    expect(malformed).toBeGreaterThan(20);
  });
});

test('of many faults the first are told, and how many there are besides', async () => {
  const error = await failureOf(ask.hakijat(Array.from({ length: 9 }, () => ({ henkiloOid: 1 }))));
  expect(error.message).toMatch(/^\/valinta\/oid: the answer is not of the agreed shape: (.*; ){5}and \d+ more$/);
});
