import { conditions } from './data/conditions.ts';

export { conditions };

/** Who holds the data that a condition is decided from. */
export type ConditionData = 'enter-finland' | 'valintarekisteri' | 'koski' | 'dvv' | 'migri';

/** One condition of the automated first residence permit for studies, named by the sentence that must hold. */
export interface Condition {
  readonly id: string;
  readonly sentence: string;
  /** Row of the decision table. */
  readonly row: string;
  /** `known`: Migri has published it. `derived`: it follows from the law or from the data. */
  readonly kind: 'known' | 'derived';
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly data: readonly ConditionData[];
  /** Last day (`YYYY-MM-DD`, of sending the hakemus) on which it was a condition; absent: still is. */
  readonly until?: string;
}

export type ConditionId = (typeof conditions)[number]['id'];

/** The conditions that an application sent on this day (`YYYY-MM-DD`, Helsinki) is decided by. */
export const conditionsInForce = (sentOn: string): readonly Condition[] =>
  conditions.filter((condition: Condition) => condition.until === undefined || sentOn <= condition.until);
