export { classify } from './classify.ts';
export type { Strength } from './combinations.ts';
export { coveringTraits } from './covering-traits.ts';
export type { Combination, Constraint, CoverageModel, Dimension, DimensionValue, Row } from './dimension.ts';
export { type Coverage, measureCoverage, type Surprises, toSurprises } from './measure-coverage.ts';
export { coverageModel } from './model.ts';
export { completeRow, whyInfeasible } from './space.ts';
export { toTraits } from './to-traits.ts';
