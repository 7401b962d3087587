import type { ConditionId, Ratkaisu } from '#contracts';
import type { Facts } from './facts.ts';

/** How one condition is decided from the facts. */
export interface Rule {
  readonly id: ConditionId;
  /** Last day of sending on which it was a condition. */
  readonly until?: string;
  readonly state: (facts: Facts) => Statement;
}

export type Statement = Omit<Ratkaisu['conditions'][number], 'id'>;

export const met: Statement = { state: 'met' };
export const notMet = (reason: string): Statement => ({ state: 'not-met', reason });
export const unknown = (reason: string): Statement => ({ state: 'unknown', reason });

export const metIf = (holds: boolean, otherwise: string): Statement => (holds ? met : notMet(otherwise));
