import type { ConditionId, Outcome, Ratkaisu } from '#contracts';

/** How one condition is decided from the facts. */
export interface Rule<F> {
  readonly id: ConditionId;
  /** Whether it is a condition at all; always, unless told. */
  readonly isInForce?: (facts: F) => boolean;
  readonly state: (facts: F) => Statement;
}

/** One procedure: what must hold, and what comes of it when all of it does. */
export interface Flow<F> {
  readonly rules: readonly Rule<F>[];
  readonly positive: Outcome;
  /** Whether something is applied for that can be granted in part, which a machine may not. */
  readonly isPermit: boolean;
}

export type Statement = Omit<Ratkaisu['conditions'][number], 'id'>;

export const met: Statement = { state: 'met' };
export const notMet = (reason: string): Statement => ({ state: 'not-met', reason });
export const unknown = (reason: string): Statement => ({ state: 'unknown', reason });

export const metIf = (holds: boolean, otherwise: string): Statement => (holds ? met : notMet(otherwise));
