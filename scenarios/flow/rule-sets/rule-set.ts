import type { Menettely } from '#contracts';
import type { Condition } from '../condition.ts';

/** The conditions that a procedure is decided by from a day on. */
export interface RuleSet<Facts = never> {
  /** `<menettely>-<from>`. */
  readonly id: string;
  readonly menettely: Menettely;
  /** First and last day of sending, in Helsinki; of monitoring the day of decision. Without `until` it is in force. */
  readonly from: string;
  readonly until?: string;
  /** Addresses of pages. */
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  /** In the order of the published list; what follows from all others comes last. */
  readonly conditions: readonly Condition<Facts>[];
}
