import { ToolkitError } from '#contracts';
import type { Student } from '../student.ts';
import { toVirtaRecord } from '../virta/to-virta-record.ts';

/**
 * Whether the student's documents show the error, and what Koski does of it: chance may have left nothing that it could be
 * in, and where a right has state 7 (VI-034) Koski fails without it.
 */
export const showsAnomaly = (student: Student): boolean => {
  if (student.opiskeluoikeudet.some(({ tilat }) => tilat.some(({ koodi }) => koodi === '7'))) return false;
  try {
    toVirtaRecord(student);
    return true;
  } catch (error) {
    if (error instanceof ToolkitError && error.code === 'anomaly-without-target') return false;
    throw error;
  }
};
