import { constraints } from './constraints.ts';
import type { CoverageModel } from './dimension.ts';
import { dimensions } from './dimensions.ts';

/** The dimensions of fee, state, selection and identity by which datasets of students are measured. */
export const coverageModel: CoverageModel = { dimensions, constraints };
