import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stream, stream } from '#generators';

const draws = (source: Stream, count = 20): number[] =>
  Array.from({ length: count }, () => source.integer(0, Number.MAX_SAFE_INTEGER - 1));

describe('a stream', () => {
  it('gives the same numbers for the same seed and labels', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (seed, labels) => {
        const walk = () => draws(labels.reduce((source, label) => source.fork(label), stream(seed)));
        expect(walk()).toEqual(walk());
      }),
    );
  });

  it('gives these numbers for ever', () => {
    expect(draws(stream('koeajo').fork('hakemus:0'), 4)).toMatchInlineSnapshot(`
      [
        2831183037699225,
        6916981953862393,
        223918881272611,
        1246133604044162,
      ]
    `);
  });

  it('does not care what was drawn or forked from it before', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(30), fc.array(fc.string()), (seed, label, drawn, others) => {
        const used = stream(seed);
        draws(used, drawn);
        for (const other of others) draws(used.fork(other), 3);
        expect(draws(used.fork(label))).toEqual(draws(stream(seed).fork(label)));
      }),
    );
  });

  it('differs for every path of labels', () => {
    const paths = [[], ['a'], ['b'], ['ab'], ['a', 'b'], ['b', 'a'], ['a', ''], [''], ['', 'a'], ['a/b'], ['aa']];
    const first = paths.map((path) =>
      draws(
        path.reduce((s, label) => s.fork(label), stream('')),
        2,
      ).join(),
    );
    expect(new Set(first).size).toBe(paths.length);
    expect(new Set(Array.from({ length: 20_000 }, (_, i) => draws(stream('x').fork(`student:${i}`), 1)[0])).size).toBe(
      20_000,
    );
  });

  it('keeps whole numbers between their ends and reaches both', () => {
    const dice = stream('dice');
    const thrown = Array.from({ length: 6_000 }, () => dice.integer(1, 6));
    for (const face of [1, 2, 3, 4, 5, 6]) {
      const count = thrown.filter((one) => one === face).length;
      expect(count, `face ${face}`).toBeGreaterThan(850);
      expect(count, `face ${face}`).toBeLessThan(1_150);
    }
    expect(thrown.every((one) => Number.isInteger(one) && one >= 1 && one <= 6)).toBe(true);
  });

  it('chooses by weight and never what weighs nothing', () => {
    const source = stream('weights');
    const chosen = Array.from({ length: 4_000 }, () =>
      source.weighted([
        ['a', 3],
        ['never', 0],
        ['b', 1],
      ] as const),
    );
    expect(chosen).not.toContain('never');
    expect(chosen.filter((one) => one === 'a').length / chosen.length).toBeCloseTo(0.75, 1);
    expect(() => source.weighted([])).toThrow(RangeError);
    expect(() => source.pick([])).toThrow(RangeError);
  });

  it('shuffles without losing anything or touching the list', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
        const before = [...list];
        const shuffled = stream(seed).shuffle(list);
        expect(list).toEqual(before);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    );
  });

  it('takes chances as often as they are likely', () => {
    const source = stream('chance');
    const taken = Array.from({ length: 4_000 }, () => source.chance(0.2)).filter(Boolean).length;
    expect(taken / 4_000).toBeCloseTo(0.2, 1);
    expect(source.chance(0)).toBe(false);
    expect(source.chance(1)).toBe(true);
  });
});
