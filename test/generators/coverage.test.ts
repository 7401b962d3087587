import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  classify,
  completeRow,
  coverageModel,
  coveringTraits,
  generateStudent,
  measureCoverage,
  type Row,
  type StudentTraits,
  stream,
  toPersonDocuments,
  toSurprises,
  toTraits,
  whyInfeasible,
} from '#generators';

const { dimensions, constraints } = coverageModel;

const documentsOf = (traits: StudentTraits, seed = 0, now = '2026-06-15') =>
  toPersonDocuments(generateStudent(stream(seed), traits, { now }));

/** Any row that a student can have: values wished for in any order, each kept while some student can have it too. */
const anyRow: fc.Arbitrary<Row> = fc
  .tuple(...dimensions.map(({ values }) => fc.nat(values.length - 1)))
  .chain((wishes) =>
    fc.shuffledSubarray([...dimensions.keys()], { minLength: dimensions.length }).map((order) => {
      const row: Record<string, string> = {};
      for (const index of order) {
        const { name = '', values = [] } = dimensions[index] ?? {};
        const wish = { [name]: values[wishes[index] ?? 0]?.value ?? '' };
        if (completeRow({ ...row, ...wish }) !== undefined) Object.assign(row, wish);
      }
      return row;
    }),
  )
  .map((row) => completeRow(row) ?? {});

describe('the model', () => {
  it('says what each dimension and value means, and why what it excludes cannot be', () => {
    for (const { sentence, values } of dimensions) {
      expect(sentence).toMatch(/\?/);
      expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
      for (const { gloss, value } of values) expect(gloss, value).not.toBe('');
    }
    for (const { reason, never, name } of constraints) {
      expect(reason, name).toMatch(/\.$/);
      expect(Object.keys(never).length, name).toBeGreaterThan(1);
      for (const [dimension, values] of Object.entries(never)) {
        const known = dimensions.find((one) => one.name === dimension)?.values.map(({ value }) => value);
        expect(values.length, name).toBeGreaterThan(0);
        expect(known, name).toEqual(expect.arrayContaining([...values]));
      }
    }
  });

  it('has a student for every row it allows, whose documents alone show that row again', () => {
    fc.assert(
      fc.property(
        anyRow,
        fc.nat(),
        fc.constantFrom('2024-02-29', '2025-08-01', '2026-06-15', '2026-12-31'),
        (row, seed, now) => {
          const documents = documentsOf(toTraits(row), seed, now);
          expect(classify(documents)).toEqual(row);
          expect(toSurprises(row)).toEqual({ unknown: [], impossible: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names a reason for exactly the pairs that no student has', () => {
    expect(whyInfeasible({ opiskeluoikeus: '9', maksu: 'paid' })).toEqual([
      'Tuition fees are for bachelor’s and master’s degrees only.',
    ]);
    expect(whyInfeasible({ opiskeluoikeus: '4', maksu: 'paid' })).toEqual([]);
    const anyPair = fc
      .shuffledSubarray([...dimensions], { minLength: 2, maxLength: 2 })
      .chain((pair) =>
        fc
          .tuple(...pair.map(({ values }) => fc.constantFrom(...values)))
          .map((chosen) => Object.fromEntries(pair.map(({ name }, index) => [name, chosen[index]?.value ?? '']))),
      );
    fc.assert(
      fc.property(anyPair, (pair) => {
        expect(whyInfeasible(pair).length === 0).toBe(completeRow(pair) !== undefined);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the covering students', () => {
  const traits = coveringTraits({ strength: 2 });
  const rows = traits.map((one, index) => classify(documentsOf(one, index)));

  it('show every possible pair in their documents, and are few', () => {
    const coverage = measureCoverage(rows, 2);
    expect(coverage.missing).toEqual([]);
    expect(coverage).toMatchObject({ percent: 100, covered: coverage.feasible });
    expect(coverage.feasible).toBeGreaterThan(4000);

    expect(traits.length).toBeLessThanOrEqual(345);
  });

  it('are the same ones every time', () => {
    expect(coveringTraits({ strength: 2 })).toEqual(traits);
  });

  it('are each needed by the measure: without the half of them pairs are missing, and those are told', () => {
    const half = rows.filter((_, index) => index % 2 === 0);
    const { missing, covered, feasible, percent } = measureCoverage(half, 2);
    expect(missing.length).toBe(feasible - covered);
    expect(percent).toBeLessThan(100);
    for (const pair of missing) {
      expect(half.some((row) => Object.entries(pair).every(([name, value]) => row[name] === value))).toBe(false);
      expect(rows.some((row) => Object.entries(pair).every(([name, value]) => row[name] === value))).toBe(true);
    }
  });

  it('show every value', () => {
    expect(measureCoverage(rows, 1).percent).toBe(100);
  });
});

test('the covering students of strength 3 show every possible triple in their documents, and are few', {
  timeout: 60_000,
}, () => {
  const traits = coveringTraits({ strength: 3 });
  const coverage = measureCoverage(
    traits.map((one, index) => classify(documentsOf(one, index))),
    3,
  );
  expect(coverage.missing).toEqual([]);
  expect(coverage.covered).toBe(coverage.feasible);
  expect(coverage.feasible).toBeGreaterThan(70_000);
  expect(traits.length).toBeLessThanOrEqual(2600);
});

describe('documents that the model does not know', () => {
  it('are told as they stand, and are not counted', () => {
    const { virta, ...others } = documentsOf({ tilat: '1-4-1' });
    const strange = {
      ...others,
      virta: virta.map(({ avaimet, record }) => ({
        avaimet,
        record: {
          ...record,
          opiskeluoikeudet: record.opiskeluoikeudet.map((oikeus) => ({ ...oikeus, tyyppi: '42' })),
        },
      })),
    };
    const row = classify(strange);
    expect(row).toMatchObject({ opiskeluoikeus: '42', tila: '1-4-1' });
    expect(toSurprises(row).unknown).toEqual([{ dimension: 'opiskeluoikeus', value: '42' }]);
    expect(measureCoverage([row], 1)).toMatchObject({ covered: dimensions.length - 1 });
  });

  it('may contradict the model, which is told with the reason', () => {
    const row = { ...completeRow({ opiskeluoikeus: '9' }), maksu: 'paid', maksukaudet: 'lukukausittain' };
    expect(toSurprises(row).impossible).toContain('Tuition fees are for bachelor’s and master’s degrees only.');
  });
});
