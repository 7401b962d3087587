import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyedPermutation, stream } from '#generators';

const orderOf = (seed: number, size: number): number[] => {
  const { at } = createKeyedPermutation(stream(seed), size);
  return Array.from({ length: size }, (_, place) => at(place));
};

describe('a keyed permutation', () => {
  it('has every number once, whatever the size', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 3000 }), (seed, size) => {
        expect(orderOf(seed, size).toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
      }),
    );
  });

  it('finds the place of every number, in ranges far too large to count', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 2 ** 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (...drawn) => {
          const [seed, size, where] = drawn;
          const { at, placeOf } = createKeyedPermutation(stream(seed), size);
          const place = Math.min(size - 1, Math.floor(where * size));
          const number = at(place);
          expect(Number.isSafeInteger(number) && number >= 0 && number < size).toBe(true);
          expect([placeOf(number), at(placeOf(place))]).toEqual([place, place]);
        },
      ),
    );
  });

  it('is another for another seed, and looks like no order at all', () => {
    const order = orderOf(1, 10_000);
    expect(order).not.toEqual(orderOf(2, 10_000));
    expect(order.filter((number, place) => number === place).length, 'as many stay as by chance').toBeLessThan(10);
    const rising = order.filter((number, place) => number > (order[place - 1] ?? 0)).length;
    expect(rising / order.length).toBeCloseTo(0.5, 1);
    const mean = order.slice(0, 1000).reduce((sum, number) => sum + number, 0) / 1000;
    expect(Math.abs(mean - 5000), 'a tenth of the places hits the whole range').toBeLessThan(400);
  });
});
