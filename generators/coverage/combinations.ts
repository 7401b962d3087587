import type { CoverageModel } from './dimension.ts';
import type { Cells, Solver } from './solver.ts';

/** How many dimensions are combined. */
export type Strength = 1 | 2 | 3;

/** Combinations of so many dimensions' values, told apart by a number each. */
export interface Combinations {
  /** The numbers of the possible ones, in the order of the model. */
  readonly feasible: readonly number[];
  readonly infeasible: readonly number[];
  readonly toCells: (number: number) => Cells;
  /** The numbers of those that whole cells hold; a cell of -1 is in none. */
  readonly heldBy: (cells: Cells) => readonly number[];
  /** More than any number. */
  readonly size: number;
  /** Of those, the ones that the dimension with this index takes part in. */
  readonly madeBy: (cells: Cells, index: number) => readonly number[];
}

/** All combinations of the strength, sorted into possible and impossible ones. */
export const createCombinations = ({ dimensions }: CoverageModel, strength: Strength, solver: Solver): Combinations => {
  const starts = dimensions.map((_, index) =>
    dimensions.slice(0, index).reduce((sum, { values }) => sum + values.length, 0),
  );
  const total = dimensions.reduce((sum, { values }) => sum + values.length, 0);
  const owner = dimensions.flatMap(({ values }, index) => values.map(() => index));
  const everything = [...dimensions.keys()];
  const choices = choose(everything, strength);
  const choicesWith = dimensions.map((_, index) => choices.filter((chosen) => chosen.includes(index)));

  const numberOf = (chosen: readonly number[], cells: Cells): number => {
    let number = 0;
    for (const index of chosen) {
      const cell = cells[index] ?? -1;
      if (cell < 0) return -1;
      number = number * total + (starts[index] ?? 0) + cell;
    }
    return number;
  };
  const toCells = (number: number): Cells => {
    const cells = dimensions.map(() => -1);
    for (let left = number, place = 0; place < strength; place += 1, left = Math.floor(left / total)) {
      const index = owner[left % total] ?? 0;
      cells[index] = (left % total) - (starts[index] ?? 0);
    }
    return cells;
  };
  const numbers = choices.flatMap((chosen) =>
    chosen.reduce<readonly number[]>(
      (all, index) =>
        all.flatMap((number) =>
          (dimensions[index]?.values ?? []).map((_, value) => number * total + (starts[index] ?? 0) + value),
        ),
      [0],
    ),
  );
  const [feasible, infeasible]: [number[], number[]] = [[], []];
  for (const number of numbers) (solver.complete(toCells(number)) ? feasible : infeasible).push(number);
  return {
    feasible,
    infeasible,
    toCells,
    size: total ** strength,
    heldBy: (cells) => choices.map((chosen) => numberOf(chosen, cells)).filter((number) => number >= 0),
    madeBy: (cells, index) =>
      (choicesWith[index] ?? []).map((chosen) => numberOf(chosen, cells)).filter((number) => number >= 0),
  };
};

const choose = <T>(items: readonly T[], count: number): readonly (readonly T[])[] =>
  count === 0
    ? [[]]
    : items.flatMap((item, index) => choose(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
