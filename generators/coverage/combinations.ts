import type { CoverageModel } from './dimension.ts';
import type { Cells, Open, Solver } from './solver.ts';

/** How many dimensions are combined. */
export type Strength = 1 | 2 | 3;

/** Combinations of so many dimensions' values, told apart by a number each. */
export interface Combinations {
  readonly strength: Strength;
  /** The numbers of the possible ones, in the order of the model. */
  readonly feasible: readonly number[];
  readonly infeasible: readonly number[];
  readonly toCells: (number: number) => Cells;
  /** The numbers of those that whole cells hold; a cell of -1 is in none. */
  readonly heldBy: (cells: Cells) => readonly number[];
  /** More than any number. */
  readonly size: number;
  /** The place of a dimension's first value among the values of all; numbers have such places for digits. */
  readonly starts: readonly number[];
  /** How many values there are: the base of the digits. */
  readonly base: number;
}

/** All combinations of the strength, sorted into possible and impossible ones. */
export const createCombinations = ({ dimensions }: CoverageModel, strength: Strength, solver: Solver): Combinations => {
  const starts = dimensions.map((_, index) =>
    dimensions.slice(0, index).reduce((sum, { values }) => sum + values.length, 0),
  );
  const base = dimensions.reduce((sum, { values }) => sum + values.length, 0);
  const owner = dimensions.flatMap(({ values }, index) => values.map(() => index));
  const size = base ** strength;

  const toCells = (number: number): Cells => {
    const cells = dimensions.map(() => -1);
    for (let left = number, digit = 0; digit < strength; digit += 1, left = Math.floor(left / base)) {
      const index = owner[left % base] ?? 0;
      cells[index] = (left % base) - (starts[index] ?? 0);
    }
    return cells;
  };
  const choices = choose([...dimensions.keys()], strength);
  const heldBy = (cells: Cells): readonly number[] => {
    const numbers: number[] = [];
    for (const chosen of choices) {
      let number = 0;
      for (const index of chosen) {
        const cell = cells[index] ?? -1;
        number = cell < 0 ? Number.NaN : number * base + (starts[index] ?? 0) + cell;
      }
      if (!Number.isNaN(number)) numbers.push(number);
    }
    return numbers;
  };

  const [feasible, infeasible]: [number[], number[]] = [[], []];
  // What stands in a row that can be, can be.
  const shown = new Uint8Array(size);
  const sort = (open: Open | undefined, number: number, from: number, left: number): void => {
    for (let index = from; index <= dimensions.length - left; index += 1) {
      for (const value of (dimensions[index]?.values ?? []).keys()) {
        const next = number * base + (starts[index] ?? 0) + value;
        const isShown = left === 1 && shown[next] === 1;
        const still = open && !isShown ? solver.decide(open, index, value) : undefined;
        if (left > 1) sort(still, next, index + 1, left - 1);
        else {
          for (const held of heldBy((still && solver.choose(still)) ?? [])) shown[held] = 1;
          (shown[next] === 1 ? feasible : infeasible).push(next);
        }
      }
    }
  };
  sort(solver.everything, 0, 0, strength);
  return { strength, feasible, infeasible, toCells, heldBy, size, starts, base };
};

const choose = <T>(items: readonly T[], count: number): readonly (readonly T[])[] =>
  count === 0
    ? [[]]
    : items.flatMap((item, index) => choose(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
