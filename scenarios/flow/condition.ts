import type { ConditionId, Ratkaisu } from '#contracts';
import type { Parameters } from './parameters.ts';

export type State = Ratkaisu['conditions'][number]['state'];

/** Who holds the data that a condition is decided from. */
type DataHolder = 'enter-finland' | 'valintarekisteri' | 'koski' | 'dvv' | 'migri';

/**
 * Paths of the fields that it is decided from, lists left out: `opiskeluoikeudet.tila.opiskeluoikeusjaksot.tila`. A path
 * stands for all that lies under it.
 */
type DataNeeds = Partial<Record<DataHolder, readonly string[]>>;

/** One condition of a procedure, as a pure function of the facts. Its sentence stands in the published list. */
export interface Condition<Facts> {
  readonly id: ConditionId;
  /** Row of the decision table: `9d`, `C1` (card), `J2` (extended permit), `V3` (monitoring). */
  readonly row: string;
  /** `known`: Migri has published it. `derived`: it follows from the law or from the data. */
  readonly kind: 'known' | 'derived';
  /** Addresses of pages. */
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly data: DataNeeds;
  /** `unknown` when what it needs is missing, contradictory or unavailable (DF-048). `others`: states of those before it. */
  readonly state: (facts: Facts, parameters: Parameters, others: readonly State[]) => State;
  /** Why it goes to an official when it is not met or not known. */
  readonly reason: Readonly<Record<'fi' | 'sv' | 'en', string>>;
}

export const metIf = (holds: boolean): State => (holds ? 'met' : 'not-met');
