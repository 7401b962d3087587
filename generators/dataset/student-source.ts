import { residents } from '../small-population.ts';
import { stream } from '../stream.ts';
import { generateStudent, type Student } from '../student.ts';
import type { DatasetPlan } from './dataset-plan.ts';

/** Students by number, from 0; the same number gives the same student, whatever was asked before. */
export interface StudentSource {
  readonly size: number;
  student(index: number): Student;
}

/** The students of a dataset. */
export const createStudentSource = ({ seed, now, count }: DatasetPlan): StudentSource => {
  const students = stream(seed).fork('dataset');
  return {
    size: count,
    student: (index) => {
      const own = students.fork(String(index));
      return generateStudent(own, own.fork('traits').pick(residents), { now });
    },
  };
};
