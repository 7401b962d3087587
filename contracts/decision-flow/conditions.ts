import { conditions } from './data/conditions.ts';
import type { Menettely } from './ratkaisupyynto.ts';

export { conditions };

/** One condition of a procedure, named by the sentence that must hold. What decides it is told by the rule sets. */
export interface Condition {
  readonly id: string;
  readonly sentence: string;
  /** The procedures that it is a condition of. */
  readonly menettelyt: readonly Menettely[];
}

export type ConditionId = (typeof conditions)[number]['id'];
