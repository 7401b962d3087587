import type { Hakutoive } from '#contracts';
import type { Student } from '../student.ts';

/** The options of the student's application in the selection register; none for exchange and upper secondary students. */
export const toHakutoiveet = (student: Student): readonly Hakutoive[] => student.hakutoiveet;
