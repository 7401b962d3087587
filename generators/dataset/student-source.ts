import { createPopulation } from '../population/population.ts';
import type { Student } from '../student.ts';
import type { DatasetPlan } from './dataset-plan.ts';

/** Students by number, from 0; the same number gives the same student, whatever was asked before. */
export interface StudentSource {
  readonly size: number;
  readonly student: (index: number) => Student;
}

/** The students of a dataset. Throws ToolkitError `population-size`. */
export const createStudentSource = ({ seed, now, count, mix }: DatasetPlan): StudentSource =>
  createPopulation({ seed, now, size: count, mix });
