import type { Combination, Constraint, CoverageModel, Row } from './dimension.ts';

/** For each dimension the place of its value in the model's list; -1 where it is left open. Cheap to ask of millions. */
export type Cells = readonly number[];

/** Answers what the constraints of a model allow. */
export interface Solver {
  readonly toCells: (combination: Combination) => Cells;
  readonly toCombination: (cells: Cells) => Combination;
  /** Whole cells with what is given: of each open dimension the first value that will do. Nothing if there are none. */
  readonly complete: (cells: Cells) => Cells | undefined;
  /**
   * Why a combination can't be: the constraint that names it, or the fewest that together leave no value to some other
   * dimension. Empty for a feasible one.
   */
  readonly reasonsAgainst: (combination: Combination) => readonly Constraint[];
}

export const createSolver = ({ dimensions, constraints }: CoverageModel): Solver => {
  const places = dimensions.map(({ values }) => new Map(values.map(({ value }, index) => [value, index])));
  const toCells = (combination: Combination): Cells =>
    dimensions.map(({ name }, index) => places[index]?.get(combination[name] ?? '') ?? -1);
  const completeUnder = (cells: Cells, under: readonly Constraint[]): Cells | undefined =>
    createCompleter({ dimensions, constraints: under })(cells);
  return {
    toCells,
    toCombination: (cells) =>
      Object.fromEntries(
        dimensions.flatMap(({ name, values }, index): [string, string][] => {
          const value = values[cells[index] ?? -1]?.value;
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    complete: createCompleter({ dimensions, constraints }),
    reasonsAgainst: (combination) => {
      const direct = constraints.find((one) => excludes(one, combination));
      if (direct !== undefined) return [direct];
      const cells = toCells(combination);
      if (completeUnder(cells, constraints) !== undefined) return [];
      return constraints.reduce<readonly Constraint[]>((kept, one) => {
        const fewer = kept.filter((other) => other !== one);
        return completeUnder(cells, fewer) === undefined ? fewer : kept;
      }, constraints);
    },
  };
};

/** Whether the constraint forbids the combination, whatever the dimensions are that it leaves open. */
export const excludes = ({ never }: Constraint, combination: Combination | Row): boolean =>
  Object.entries(never).every(([name, values]) => values.includes(combination[name] ?? ''));

/** Forward checking over sets of values as bits: no dimension has more than 31 values. */
const createCompleter = ({ dimensions, constraints }: CoverageModel): Solver['complete'] => {
  const all = dimensions.map(({ values }) => 2 ** values.length - 1);
  const bitsOf = (index: number, named: readonly string[]): number =>
    (dimensions[index]?.values ?? []).reduce(
      (bits, { value }, at) => (named.includes(value) ? bits | (1 << at) : bits),
      0,
    );
  const forbidden = constraints.map(({ never }) =>
    dimensions.flatMap(({ name }, index) => (name in never ? [{ index, bits: bitsOf(index, never[name] ?? []) }] : [])),
  );
  const naming = dimensions.map((_, index) => forbidden.filter((parts) => parts.some((part) => part.index === index)));

  /** What the others may still be once this dimension is decided; nothing when one of them may be nothing any more. */
  const narrow = (open: readonly number[], decided: number): readonly number[] | undefined => {
    const next = [...open];
    for (const parts of naming[decided] ?? []) {
      // Of the parts, those whose dimension may still get away from what is forbidden.
      const free = parts.filter(({ index, bits }) => ((next[index] ?? 0) & ~bits) !== 0);
      const [only] = free;
      if (only === undefined) return undefined;
      if (free.length === 1) next[only.index] = (next[only.index] ?? 0) & ~only.bits;
    }
    return next;
  };
  const search = (open: readonly number[], undecided: readonly number[]): Cells | undefined => {
    const [first, ...others] = undecided;
    if (first === undefined) return open.map((bits) => 31 - Math.clz32(bits));
    const index = others.reduce((least, one) => (sizeOf(open[one]) < sizeOf(open[least]) ? one : least), first);
    const rest = undecided.filter((other) => other !== index);
    for (let value = 0, bits = open[index] ?? 0; bits !== 0; value += 1, bits >>>= 1) {
      if ((bits & 1) === 0) continue;
      const next = narrow(open.with(index, 1 << value), index);
      const found = next && search(next, rest);
      if (found) return found;
    }
    return undefined;
  };
  return (given) => {
    let open: readonly number[] | undefined = given.map((cell, index) => (cell < 0 ? (all[index] ?? 0) : 1 << cell));
    for (const [index, cell] of given.entries()) {
      if (cell >= 0) open = open && narrow(open, index);
    }
    return (
      open &&
      search(
        open,
        [...given.keys()].filter((index) => (given[index] ?? -1) < 0),
      )
    );
  };
};

const sizeOf = (bits = 0): number => {
  let size = 0;
  for (let left = bits; left !== 0; left &= left - 1) size += 1;
  return size;
};
