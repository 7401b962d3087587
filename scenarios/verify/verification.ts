import type { Verdict } from '../run/verdict.ts';

/** From the one that outweighs all others to the one that outweighs none. */
export const interactionOutcomes = ['failed', 'inconclusive', 'passed', 'pending', 'skipped'] as const;

/**
 * `failed`: the provider answers otherwise than the consumer relies on. `pending`: so too, but it need not fulfil it yet.
 * `inconclusive`: it could not be asked, or its state could not be set up. `skipped`: not asked.
 */
export type InteractionOutcome = (typeof interactionOutcomes)[number];

/** What became of one interaction. */
export interface VerifiedInteraction {
  readonly description: string;
  readonly states: readonly string[];
  readonly isPending: boolean;
  readonly outcome: InteractionOutcome;
  /** What the consumer can't do when this does not hold, as a sentence. */
  readonly need?: string;
  readonly claims: readonly string[];
  readonly mismatches: readonly Mismatch[];
  /** Why it was skipped or is inconclusive, or what else is to be told. */
  readonly reason?: string;
  readonly durationMs: number;
}

/** One place where the answer differs. */
export interface Mismatch {
  /** `status`, `header Content-Type`, or a JSON path: `$.opiskeluoikeudet[0].tila`. */
  readonly where: string;
  readonly expected: string;
  readonly actual: string;
  /** What Pact says of it; empty when that only repeats the two. */
  readonly message: string;
}

/** What is known of a run before it has happened. */
export interface VerificationRun {
  readonly provider: string;
  /** Address that was asked. */
  readonly url: string;
  /** Moment, ISO 8601 in UTC. */
  readonly at: string;
  readonly providerVersion?: string;
  readonly providerBranch?: string;
  /** The command that verifies all of it again, without what chooses interactions. */
  readonly command: string;
}

/** What became of the pact of one consumer: the result file, identifiers masked. */
export interface Verification extends VerificationRun {
  readonly format: 'koeajo-verification/1';
  readonly consumer: string;
  /** As the broker knows it; without a broker a pact is known by its hash. */
  readonly consumerVersion?: string;
  /** {@link PactFile.hash}; absent for a pact that a broker gave. */
  readonly pactHash?: string;
  /** Not all interactions were chosen: it says nothing of the whole pact, and is kept beside what does. */
  readonly isPartial: boolean;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<InteractionOutcome, number>>;
  /** Milliseconds. */
  readonly durationMs: number;
  readonly interactions: readonly VerifiedInteraction[];
}

/** What became of all pacts of one provider. */
export interface VerificationSummary {
  readonly format: 'koeajo-verifications/1';
  readonly verdict: Verdict;
  readonly verifications: readonly Verification[];
}
