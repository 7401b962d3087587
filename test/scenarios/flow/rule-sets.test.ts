import { describe, expect, test } from 'vitest';
import {
  claimById,
  EnsilupaPyynto,
  JatkolupaPyynto,
  KorttiPyynto,
  MigriHakija,
  MigriOppija,
  menettelyt,
  conditions as published,
  type Ratkaisupyynto,
  ValvontaPyynto,
} from '#contracts';
import { ruleSetOf, ruleSetsOf } from '#scenarios';
import { clean, vary } from './cases.ts';

const all = Object.values(ruleSetsOf).flat();
const conditions = [...new Set(all.flatMap((ruleSet) => ruleSet.conditions))];

describe('rule sets', () => {
  test.each(menettelyt)(
    '%s: together they have every published condition of the procedure, and no other',
    (menettely) => {
      const ids = ruleSetsOf[menettely].flatMap((ruleSet) => ruleSet.conditions.map(({ id }) => id));
      const own = published.filter((one) => one.menettelyt.some((name) => name === menettely));
      expect([...new Set(ids)].toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    },
  );

  test.each(all)(
    '$id names each condition once, and its claims exist',
    ({ conditions: own, claims, id, menettely, from }) => {
      expect(new Set(own.map((condition) => condition.id)).size).toBe(own.length);
      expect(claims.filter((claim) => claimById(claim) === undefined)).toEqual([]);
      expect(id).toBe(`${menettely}-${from}`);
    },
  );

  test('follow each other without a gap, the last one without an end', () => {
    const [earliest, second, last] = ruleSetsOf['ensimmainen-lupa'];
    expect([earliest?.until, second?.from, second?.until, last?.from, last?.until]).toEqual([
      '2024-04-24',
      '2024-04-25',
      '2024-05-22',
      '2024-05-23',
      undefined,
    ]);
  });

  test.each([
    ['2023-10-18T23:59:59+03:00', 'ensimmainen-lupa-2023-10-19'],
    ['2024-04-24T20:59:59Z', 'ensimmainen-lupa-2023-10-19'],
    ['2024-04-24T21:00:00Z', 'ensimmainen-lupa-2024-04-25'],
    ['2024-05-22T23:59:59+03:00', 'ensimmainen-lupa-2024-04-25'],
    ['2024-05-23T00:00:00+03:00', 'ensimmainen-lupa-2024-05-23'],
    ['2024-05-22T22:00:00Z', 'ensimmainen-lupa-2024-05-23'],
  ])('%s: %s', (lahetetty, id) => {
    expect(ruleSetOf(vary(clean.ensilupa, { 'pyynto.hakemus.lahetetty': lahetetty }).pyynto).id).toBe(id);
  });

  test('a question that names no procedure is one of a first permit', () => {
    const { menettely: _, ...unnamed } = clean.ensilupa.pyynto;
    expect(ruleSetOf(unnamed as Ratkaisupyynto).menettely).toBe('ensimmainen-lupa');
  });
});

describe('conditions', () => {
  test('have rows of their own', () => {
    expect(new Set(conditions.map(({ row }) => row)).size).toBe(conditions.length);
  });

  test.each(conditions)('$id: claims and pages exist, and an official can read why', ({ claims, sources, reason }) => {
    expect(claims.filter((claim) => claimById(claim) === undefined)).toEqual([]);
    expect(claims).not.toEqual([]);
    for (const source of sources) expect(new URL(source).protocol).toMatch(/^https?:$/);
    expect(sources).not.toEqual([]);
    for (const text of Object.values(reason)) expect(text).toMatch(/^\p{Lu}.{10,110}\.$/u);
  });

  test.each(conditions)('$id: the fields that it needs exist', ({ data }) => {
    const asked = [EnsilupaPyynto, JatkolupaPyynto, KorttiPyynto, ValvontaPyynto];
    const shapes = {
      koski: [MigriOppija],
      valintarekisteri: [MigriHakija],
      'enter-finland': asked,
      dvv: asked,
      migri: asked,
    };
    for (const [holder, paths] of Object.entries(data))
      for (const path of paths)
        expect(
          shapes[holder as keyof typeof shapes].some((shape) => leads(shape as Shape, path)),
          path,
        ).toBe(true);
  });
});

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

const leads = (shape: Shape, path: string): boolean => {
  const end = path.split('.').reduce<Shape | undefined>((at, name) => {
    const inner = at?.items ?? at;
    return inner?.properties?.[name];
  }, shape);
  return end !== undefined;
};
