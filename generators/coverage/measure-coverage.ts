import type { Strength } from './combinations.ts';
import type { Combination, Row } from './dimension.ts';
import { coverageModel } from './model.ts';
import { excludes } from './solver.ts';
import { combinationsOf, solver } from './space.ts';

/** How many of the possible combinations of so many values occur. */
export interface Coverage {
  readonly strength: Strength;
  readonly covered: number;
  /** Those that some student can have. */
  readonly feasible: number;
  /** Those that nobody can have; `whyInfeasible` tells the reasons. */
  readonly infeasible: number;
  /** 0-100; 100 only when nothing is missing. */
  readonly percent: number;
  readonly missing: readonly Combination[];
}

/** Measures rows as `classify` gives them. Values that the model doesn't know, and combinations that it excludes, don't count. */
export const measureCoverage = (rows: Iterable<Row>, strength: Strength): Coverage => {
  const { feasible, infeasible, heldBy, toCells, size } = combinationsOf(strength);
  const seen = new Uint8Array(size);
  for (const row of rows) {
    for (const number of heldBy(solver.toCells(row))) seen[number] = 1;
  }
  const missing = feasible.filter((number) => seen[number] === 0);
  const covered = feasible.length - missing.length;
  return {
    strength,
    covered,
    feasible: feasible.length,
    infeasible: infeasible.length,
    percent: missing.length === 0 ? 100 : Math.min(99.9, Math.round((1000 * covered) / feasible.length) / 10),
    missing: missing.map((number) => solver.toCombination(toCells(number))),
  };
};

/** What a row shows that the model doesn't expect: a value that it doesn't know, or a combination that it takes for impossible. */
export interface Surprises {
  readonly unknown: readonly { readonly dimension: string; readonly value: string }[];
  /** The reasons why the row shouldn't be. */
  readonly impossible: readonly string[];
}

export const toSurprises = (row: Row): Surprises => ({
  unknown: coverageModel.dimensions.flatMap(({ name, values }) => {
    const value = row[name] ?? '';
    return values.some((known) => known.value === value) ? [] : [{ dimension: name, value }];
  }),
  impossible: [...new Set(coverageModel.constraints.filter((one) => excludes(one, row)).map(({ reason }) => reason))],
});
