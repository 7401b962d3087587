import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ChosenPact,
  type InteractionChoice,
  type PactFile,
  type PactInteraction,
  selectInteractions,
  toSinglePact,
  toVerification,
  toVerifiedInteraction,
  type Verification,
  type VerificationRun,
  type VerifiedInteraction,
} from '#scenarios';
import type { VerifyDesk } from './verify-desk.ts';
import type { PactEngine } from './verify-engine.ts';
import type { VerifyProgress } from './verify-report.ts';
import { canSetUp, noStates } from './verify-states.ts';
import type { VerifyTarget } from './verify-target.ts';

/** All that a verification needs while it goes on. */
export interface Verifying {
  readonly target: VerifyTarget;
  readonly run: VerificationRun;
  readonly desk: VerifyDesk;
  readonly engine: PactEngine;
  /** For files that are handed to Pact. */
  readonly folder: string;
  readonly progress: VerifyProgress;
  /** Aborted with Ctrl-C, or when nobody answers; what has been verified until then is dropped. */
  readonly signal: AbortSignal;
  /** Told whose pact is verified next: states get the name of the consumer. */
  readonly onConsumer: (consumer: string) => void;
}

/**
 * The chosen interactions of pact files, one after another, each by a run of the official verifier of its own: states of
 * one never meet another, and what stood in the way can be told of the one it stood in the way of.
 */
export const verifyFromFiles = async (
  pacts: readonly PactFile[],
  choice: InteractionChoice,
  verifying: Verifying,
): Promise<readonly Verification[]> => {
  const verifications: Verification[] = [];
  const chosen = selectInteractions(pacts, choice);
  verifying.progress.begin(chosen.reduce((sum, each) => sum + each.chosen.length, 0));
  for (const each of chosen) verifications.push(await verifyPact(each, verifying));
  return verifications;
};

const verifyPact = async ({ pact, chosen }: ChosenPact, verifying: Verifying): Promise<Verification> => {
  const { run, progress, signal, onConsumer } = verifying;
  const { consumer, hash: pactHash } = pact;
  onConsumer(consumer);
  progress.pact({ ...run, consumer }, chosen.length);
  const interactions: VerifiedInteraction[] = [];
  for (const interaction of chosen) {
    signal.throwIfAborted();
    const verified = await verifyInteraction(pact, interaction, verifying);
    progress.interaction({ ...run, consumer }, verified);
    interactions.push(verified);
  }
  const isPartial = chosen.length < pact.interactions.length;
  const verification = toVerification(run, { consumer, pactHash, isPartial }, interactions);
  progress.ended(verification);
  return verification;
};

const verifyInteraction = async (
  pact: PactFile,
  interaction: PactInteraction,
  { target, desk, engine, folder, signal, progress }: Verifying,
): Promise<VerifiedInteraction> => {
  if (interaction.states.some(({ name }) => !canSetUp(target, name)))
    return toVerifiedInteraction(interaction, undefined, { obstacle: noStates, durationMs: 0 });
  const file = join(folder, 'pact.json');
  await writeFile(file, toSinglePact(pact, interaction));
  const begun = performance.now();
  try {
    const { interactionResults } = await engine.verify({
      provider: pact.provider,
      providerBaseUrl: desk.url,
      providerStatesSetupUrl: desk.statesUrl,
      pactUrls: [file],
    });
    const obstacles = desk.takeObstacles();
    for (const { reason } of obstacles.filter(({ action }) => action === 'teardown'))
      progress.warn(`A state of "${interaction.description}" may be left behind: ${reason}`);
    return toVerifiedInteraction(interaction, interactionResults[0], {
      obstacle: obstacles.find(({ action }) => action !== 'teardown'),
      durationMs: performance.now() - begun,
    });
  } catch (error) {
    signal.throwIfAborted();
    desk.takeObstacles();
    const obstacle = { outcome: 'inconclusive', reason: (error as Error).message } as const;
    return toVerifiedInteraction(interaction, undefined, { obstacle, durationMs: performance.now() - begun });
  }
};
