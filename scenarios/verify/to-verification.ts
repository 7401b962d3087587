import { maskIdentifiers } from '#contracts';
import { mergeVerdicts, type Verdict } from '../run/verdict.ts';
import {
  type InteractionOutcome,
  interactionOutcomes,
  type Verification,
  type VerificationRun,
  type VerificationSummary,
  type VerifiedInteraction,
} from './verification.ts';

/** What became of a pact, told from what became of each interaction; identifiers are masked. */
export const toVerification = (
  run: VerificationRun,
  pact: Pick<Verification, 'consumer' | 'consumerVersion' | 'pactHash' | 'isPartial'>,
  interactions: readonly VerifiedInteraction[],
): Verification => {
  const verification: Verification = {
    format: 'koeajo-verification/1',
    ...run,
    ...pact,
    verdict: toVerdict(interactions.map(({ outcome }) => outcome)),
    counts: Object.fromEntries(
      interactionOutcomes.map((outcome) => [outcome, interactions.filter((each) => each.outcome === outcome).length]),
    ) as Verification['counts'],
    durationMs: Math.round(interactions.reduce((sum, { durationMs }) => sum + durationMs, 0)),
    interactions: interactions.map((each) => ({ ...each, durationMs: Math.round(each.durationMs) })),
  };
  return JSON.parse(maskIdentifiers(JSON.stringify(verification))) as Verification;
};

/** One that is pending neither fails a pact nor verifies it. */
const toVerdict = (outcomes: readonly InteractionOutcome[]): Verdict =>
  mergeVerdicts(outcomes.map((outcome) => (outcome === 'pending' ? 'skipped' : outcome)));

export const summarise = (verifications: readonly Verification[]): VerificationSummary => ({
  format: 'koeajo-verifications/1',
  verdict: mergeVerdicts(verifications.map(({ verdict }) => verdict)),
  verifications,
});

/** Whether the provider fulfils the whole pact: every interaction was asked, and all that must pass did. */
export const isFulfilled = ({ isPartial, counts }: Verification): boolean =>
  !isPartial && counts.passed > 0 && counts.failed + counts.inconclusive + counts.skipped === 0;
