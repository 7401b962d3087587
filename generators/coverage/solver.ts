import type { Combination, Constraint, CoverageModel, Row } from './dimension.ts';

/** For each dimension the place of its value in the model's list; -1 where it is left open. Cheap to ask of millions. */
export type Cells = readonly number[];

/** For each dimension the values that it may still have, a bit each. */
export type Open = readonly number[];

/** Answers what the constraints of a model allow. */
export interface Solver {
  readonly toCells: (combination: Combination) => Cells;
  readonly toCombination: (cells: Cells) => Combination;
  /** What may still be where nothing is decided. */
  readonly everything: Open;
  /** What may still be once the dimension has this value; nothing when some other dimension is left without any. */
  readonly decide: (open: Open, index: number, value: number) => Open | undefined;
  /** Whole cells of what may still be: of each dimension the first value that will do. Nothing if there are none. */
  readonly choose: (open: Open) => Cells | undefined;
  /** Whole cells with what is given. */
  readonly complete: (cells: Cells) => Cells | undefined;
  /**
   * Why a combination can't be: the constraint that names it, or the fewest that together leave no value to some other
   * dimension. Empty for a feasible one.
   */
  readonly reasonsAgainst: (combination: Combination) => readonly Constraint[];
}

export const createSolver = (model: CoverageModel): Solver => {
  const { dimensions, constraints } = model;
  const places = dimensions.map(({ values }) => new Map(values.map(({ value }, index) => [value, index])));
  const toCells = (combination: Combination): Cells =>
    dimensions.map(({ name }, index) => places[index]?.get(combination[name] ?? '') ?? -1);
  const search = createSearch(model);
  return {
    ...search,
    toCells,
    toCombination: (cells) =>
      Object.fromEntries(
        dimensions.flatMap(({ name, values }, index): [string, string][] => {
          const value = values[cells[index] ?? -1]?.value;
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    reasonsAgainst: (combination) => {
      const direct = constraints.find((one) => excludes(one, combination));
      if (direct !== undefined) return [direct];
      const cells = toCells(combination);
      if (search.complete(cells) !== undefined) return [];
      return constraints.reduce<readonly Constraint[]>((kept, one) => {
        const fewer = kept.filter((other) => other !== one);
        return createSearch({ dimensions, constraints: fewer }).complete(cells) === undefined ? fewer : kept;
      }, constraints);
    },
  };
};

/** Whether the constraint forbids the combination, whatever the dimensions are that it leaves open. */
export const excludes = ({ never }: Constraint, combination: Combination | Row): boolean =>
  Object.entries(never).every(([name, values]) => values.includes(combination[name] ?? ''));

type Search = Pick<Solver, 'everything' | 'decide' | 'choose' | 'complete'>;

/** Forward checking over sets of values as bits: no dimension has more than 31 values. */
const createSearch = ({ dimensions, constraints }: CoverageModel): Search => {
  const everything = dimensions.map(({ values }) => 2 ** values.length - 1);
  const bitsOf = (index: number, named: readonly string[]): number =>
    (dimensions[index]?.values ?? []).reduce(
      (bits, { value }, at) => (named.includes(value) ? bits | (1 << at) : bits),
      0,
    );
  const forbidden = constraints.map(({ never }) =>
    dimensions.flatMap(({ name }, index) => (name in never ? [{ index, bits: bitsOf(index, never[name] ?? []) }] : [])),
  );
  const naming = dimensions.map((_, index) => forbidden.filter((parts) => parts.some((part) => part.index === index)));

  /** Takes away what the constraints leave no place for, as far as this dimension's change reaches. */
  const narrow = (open: number[], changed: number): boolean => {
    for (const parts of naming[changed] ?? []) {
      // Of the parts, the one whose dimension may still get away from what is forbidden, if it is the only one.
      let only: (typeof parts)[number] | undefined;
      let free = 0;
      for (const part of parts) {
        if (((open[part.index] ?? 0) & ~part.bits) === 0) continue;
        only = part;
        free += 1;
      }
      if (only === undefined) return false;
      if (free > 1 || ((open[only.index] ?? 0) & only.bits) === 0) continue;
      open[only.index] = (open[only.index] ?? 0) & ~only.bits;
      if (!narrow(open, only.index)) return false;
    }
    return true;
  };
  const decide: Search['decide'] = (open, index, value) => {
    if ((((open[index] ?? 0) >>> value) & 1) === 0) return undefined;
    const next = open.with(index, 1 << value);
    return narrow(next, index) ? next : undefined;
  };
  const choose: Search['choose'] = (open) => {
    let least = -1;
    for (const [index, bits] of open.entries()) {
      if (isOne(bits)) continue;
      if (least < 0 || sizeOf(bits) < sizeOf(open[least] ?? 0)) least = index;
    }
    if (least < 0) return open.map((bits) => 31 - Math.clz32(bits));
    for (let value = 0, bits = open[least] ?? 0; bits !== 0; value += 1, bits >>>= 1) {
      const next = (bits & 1) === 1 ? decide(open, least, value) : undefined;
      const found = next && choose(next);
      if (found) return found;
    }
    return undefined;
  };
  return {
    everything,
    decide,
    choose,
    complete: (cells) => {
      let open: Open | undefined = everything;
      for (const [index, cell] of cells.entries()) {
        if (cell >= 0) open = open && decide(open, index, cell);
      }
      return open && choose(open);
    },
  };
};

const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

const sizeOf = (bits: number): number => {
  let size = 0;
  for (let left = bits; left !== 0; left &= left - 1) size += 1;
  return size;
};
