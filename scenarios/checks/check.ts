import type { Ratkaisu } from '#contracts';
import type { Finding } from '../run/finding.ts';
import type { History } from '../run/history.ts';

/** A pure look at one history. What it throws makes the verdict inconclusive, never failed. */
export interface Check {
  /** The sentence that must hold, in kebab-case; the code of its findings. */
  readonly code: string;
  /** Looks at the decision: not asked when the subject gave none that can be read. */
  readonly ofDecision?: (ratkaisu: Ratkaisu, history: History) => readonly Discovery[];
  /** Looks at what happened, whatever the answer was. */
  readonly ofHistory?: (history: History) => readonly Discovery[];
}

/** What a check found; code and scenario are added by who runs it. */
export type Discovery = Pick<Finding, 'sentence' | 'expected' | 'actual'> & Partial<Pick<Finding, 'claims'>>;
