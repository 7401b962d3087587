import { type Combinations, createCombinations, type Strength } from './combinations.ts';
import type { Combination, Row } from './dimension.ts';
import { coverageModel } from './model.ts';
import { createSolver } from './solver.ts';

export const solver = createSolver(coverageModel);

const known = new Map<Strength, Combinations>();

/** The combinations of the model; sorted once, because three at a time take seconds. */
export const combinationsOf = (strength: Strength): Combinations => {
  const combinations = known.get(strength) ?? createCombinations(coverageModel, strength, solver);
  known.set(strength, combinations);
  return combinations;
};

/** A whole row that has these values; nothing when no student can have them together. */
export const completeRow = (combination: Combination): Row | undefined => {
  const cells = solver.complete(solver.toCells(combination));
  return cells && solver.toCombination(cells);
};

/**
 * Why no student can have these values together: the reasons of the constraint that says so, or of the fewest that leave
 * no other way. Empty when there can be such a student.
 */
export const whyInfeasible = (combination: Combination): readonly string[] => [
  ...new Set(solver.reasonsAgainst(combination).map(({ reason }) => reason)),
];
