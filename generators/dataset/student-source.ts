import { coveringTraits } from '../coverage/covering-traits.ts';
import { createPopulation } from '../population/population.ts';
import { stream } from '../stream.ts';
import { generateStudent, type Student } from '../student.ts';
import type { StudentTraits } from '../student-traits.ts';
import type { DatasetMix, DatasetPlan } from './dataset-plan.ts';

/** Students by number, from 0; the same number gives the same student, whatever was asked before. */
export interface StudentSource {
  readonly size: number;
  readonly student: (index: number) => Student;
}

/**
 * The students of a dataset. Of a covering mix there are just as many as it takes, whatever the count. Throws ToolkitError
 * `population-size`, `unknown-anomaly`.
 */
export const createStudentSource = ({ seed, now, count, mix, ...plan }: DatasetPlan): StudentSource => {
  if (mix === 'uniform' || mix === 'realistic') {
    const { anomalies: names, anomalyShare: share = 0 } = plan;
    return createPopulation({ seed, now, size: count, mix, ...(names && { anomalies: { names, share } }) });
  }
  const wishes = coveringTraitsOf(mix);
  const students = stream(seed).fork(mix);
  return {
    size: wishes.length,
    student: (index) => {
      const traits = wishes[index];
      if (traits === undefined) throw new RangeError(`${mix} has nobody with the number ${index}`);
      return generateStudent(students.fork(String(index)), traits, { now });
    },
  };
};

/** How many students a covering mix takes. */
export const coveringCount = (mix: CoveringMix): number => coveringTraitsOf(mix).length;

export type CoveringMix = Exclude<DatasetMix, 'uniform' | 'realistic'>;

// Always the same ones, and dear to compute.
const computed = new Map<CoveringMix, readonly StudentTraits[]>();

const coveringTraitsOf = (mix: CoveringMix): readonly StudentTraits[] => {
  const traits = computed.get(mix) ?? coveringTraits({ strength: mix === 'cover-2' ? 2 : 3 });
  computed.set(mix, traits);
  return traits;
};
