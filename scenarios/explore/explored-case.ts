import type { Menettely } from '#contracts';
import type { StudentTraits } from '#generators';
import type { PersonFault } from '../scenario.ts';
import type { Change } from './change.ts';

/** A whole situation as plain JSON, to be saved and put again. */
export interface ExploredCase {
  readonly format: 'koeajo-case/1';
  readonly menettely: Menettely;
  /** Which person: every name, number and sum that nothing else settles follows from it. */
  readonly person: number;
  readonly traits: StudentTraits;
  /** Of what the registers hold of the person. */
  readonly documents: readonly Change[];
  /** Of the question. */
  readonly changes: readonly Change[];
  readonly ratkaisuhetki?: string;
  readonly faults: readonly PersonFault[];
  /** How often the same question is put. */
  readonly asked: number;
}
