import { ToolkitError } from '#contracts';
import {
  createChooser,
  type InteractionChoice,
  type PactInteraction,
  type PactInteractionResult,
  toVerification,
  toVerifiedInteraction,
  type Verification,
} from '#scenarios';
import type { VerifyCommandOptions } from '../commands/verify.ts';
import type { DeskObstacle } from './verify-desk.ts';
import { readPacts } from './verify-files.ts';
import type { Verifying } from './verify-run.ts';

export interface BrokerOptions
  extends Pick<VerifyCommandOptions, 'brokerToken' | 'providerVersion' | 'providerBranch' | 'publish'> {
  readonly broker: string;
}

/**
 * The pacts that a broker has for the main branches and for what is deployed or released, by one run of the official
 * verifier, which fetches them and publishes the results. Throws ToolkitError `broker-failed`.
 */
export const verifyFromBroker = async (
  options: BrokerOptions,
  choice: InteractionChoice,
  verifying: Verifying,
): Promise<readonly Verification[]> => {
  const { run, desk, engine, progress, signal } = verifying;
  const { broker, brokerToken = process.env.PACT_BROKER_TOKEN, providerVersion, providerBranch, publish } = options;
  const begun = performance.now();
  progress.waiting('verifying what the broker has');
  const { interactionResults, notices, unpublished } = await engine
    .verify({
      provider: run.provider,
      providerBaseUrl: desk.url,
      providerStatesSetupUrl: desk.statesUrl,
      pactBrokerUrl: broker,
      ...(brokerToken !== undefined && { pactBrokerToken: brokerToken }),
      consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }],
      ...(choice.consumer !== undefined && { consumerFilters: [choice.consumer] }),
      ...(providerBranch !== undefined && { providerVersionBranch: providerBranch, enablePending: true }),
      ...(providerVersion !== undefined && { providerVersion }),
      ...(publish && { publishVerificationResult: true }),
    })
    .catch((cause: Error) => {
      signal.throwIfAborted();
      throw brokerFailed(broker, cause);
    });
  for (const { text } of notices) if (text !== undefined) progress.warn(text);
  const obstacles = desk.takeObstacles();
  const about = await describe(run.provider);
  const durationMs = (performance.now() - begun) / Math.max(1, interactionResults.length);
  const isChosen = createChooser(interactionResults, choice);
  const consumers = [...new Set(interactionResults.map(({ consumer = 'consumer' }) => consumer))];
  const verifications = consumers.flatMap((consumer) => {
    const results = interactionResults.filter((result) => (result.consumer ?? 'consumer') === consumer);
    const interactions = results.flatMap((result) => {
      const interaction = about(consumer, result);
      if (!isChosen({ consumer, provider: run.provider }, interaction)) return [];
      const obstacle = findObstacle(result, obstacles);
      return [toVerifiedInteraction(interaction, result, { obstacle, durationMs })];
    });
    if (interactions.length === 0) return [];
    progress.pact({ ...run, consumer }, interactions.length);
    for (const each of interactions) progress.interaction({ ...run, consumer }, each);
    const isPartial = interactions.length < results.length;
    const verification = toVerification(run, { consumer, isPartial }, interactions);
    progress.ended(verification);
    return [verification];
  });
  if (unpublished !== undefined)
    throw brokerFailed(broker, new Error(`the results were not published: ${unpublished}`));
  return verifications;
};

const brokerFailed = (where: string, cause: Error): ToolkitError =>
  new ToolkitError('broker-failed', `The broker could not be used: ${cause.message}`, {
    where,
    next: 'Look at the address and the token (KOEAJO_BROKER_TOKEN), and whether it has a pact with the provider; --verbose shows what Pact says.',
    cause,
  });

/** What is known of an interaction here, when it is one of this toolkit's: the broker's verifier tells no comments. */
const describe = async (provider: string) => {
  const pacts = await readPacts(undefined, provider).catch(() => []);
  return (consumer: string, result: PactInteractionResult): Omit<PactInteraction, 'source'> => {
    const { description, pending = false, providerStates = [] } = result;
    const states = providerStates.map((name) => ({ name, params: {} }));
    const known = pacts
      .find((pact) => pact.consumer === consumer)
      ?.interactions.find((each) => each.description === description);
    return { claims: [], ...known, description, states, isPending: pending };
  };
};

/** In one run of many interactions an obstacle is known by its state, or by the 502 that the desk gave for an answer. */
const findObstacle = (
  { mismatch, providerStates = [] }: PactInteractionResult,
  obstacles: readonly DeskObstacle[],
): DeskObstacle | undefined => {
  if (mismatch === undefined) return undefined;
  const standing = obstacles.filter(({ action }) => action !== 'teardown');
  if (mismatch.type === 'error')
    return standing.find(({ state }) => state !== undefined && providerStates.includes(state));
  const isOurs = mismatch.mismatches.some(({ type, actual }) => type === 'StatusMismatch' && String(actual) === '502');
  return isOurs ? standing.find(({ state }) => state === undefined) : undefined;
};
