import { ToolkitError } from '#contracts';
import type { PactFile } from './pact-file.ts';
import { isFulfilled } from './to-verification.ts';
import type { Verification } from './verification.ts';

/** Which version of whom is to be deployed, and where to. */
export interface DeployQuestion {
  readonly pacticipant: string;
  readonly version?: string | undefined;
  /** The versions that an environment has of the others; without it any version that has been verified will do. */
  readonly deployed?: { readonly environment: string; readonly versions: Readonly<Record<string, string>> } | undefined;
}

/** What the committed pacts and result files say; the words are the broker's. */
export interface DeployAnswer {
  readonly deployable: boolean;
  readonly matrix: readonly MatrixRow[];
  /** One sentence for each row that stands against it, or one that says that nothing does. */
  readonly reasons: readonly string[];
  /** One sentence for each pact whose consumer the environment does not have. */
  readonly notAsked: readonly string[];
}

export interface MatrixRow {
  readonly consumer: string;
  readonly consumerVersion?: string;
  readonly provider: string;
  readonly providerVersion?: string;
  /** Absent: not verified. */
  readonly success?: boolean;
  /** Moment of the verification, ISO 8601. */
  readonly verifiedAt?: string;
}

/**
 * Whether a version may be deployed: every pact that it is a party of has been verified with success, by a run of all its
 * interactions, and with the content that the pact has now. The pact of a consumer that the environment does not have is not
 * asked, but a provider needs a result of its own nevertheless. Throws ToolkitError `unknown-pacticipant`.
 */
export const canIDeploy = (
  question: DeployQuestion,
  pacts: readonly PactFile[],
  results: readonly Verification[],
): DeployAnswer => {
  const { pacticipant, deployed } = question;
  const own = pacts.filter(({ consumer, provider }) => consumer === pacticipant || provider === pacticipant);
  if (own.length === 0) throw unknownPacticipant(pacticipant, pacts);
  const isAsked = ({ consumer }: PactFile): boolean =>
    consumer === pacticipant || deployed === undefined || deployed.versions[consumer] !== undefined;
  const judged = own.filter(isAsked).map((pact) => judge(pact, question, results));
  const dropped = own.filter((pact) => !isAsked(pact));
  const against = [
    ...judged.flatMap(({ reason = [] }) => reason),
    ...(dropped.length > 0 && !hasResult(question, results)
      ? [`Nothing was verified of ${toParty(pacticipant, question.version)}`]
      : []),
  ];
  return {
    deployable: against.length === 0,
    matrix: judged.map(({ row }) => row),
    reasons: against.length > 0 ? against : [judged.length > 0 ? allVerified : nobodyThere(question)],
    notAsked: dropped.map(
      ({ consumer, provider }) =>
        `${consumer} is not in ${deployed?.environment}: its pact with ${provider} was not asked`,
    ),
  };
};

const hasResult = ({ pacticipant, version }: DeployQuestion, results: readonly Verification[]): boolean =>
  results.some(
    ({ provider, providerVersion }) =>
      provider === pacticipant && (version === undefined || providerVersion === version),
  );

const allVerified = 'All required verification results are published and successful';

const nobodyThere = ({ pacticipant, deployed }: DeployQuestion): string =>
  `No consumer of ${pacticipant} is deployed to ${deployed?.environment}`;

const unknownPacticipant = (name: string, pacts: readonly PactFile[]): ToolkitError =>
  new ToolkitError('unknown-pacticipant', `No pact has the party ${name}`, {
    where: '--pacticipant',
    next: `The pacts know ${[...new Set(pacts.flatMap(({ consumer, provider }) => [consumer, provider]))].join(', ')}.`,
  });

const judge = (
  pact: PactFile,
  { pacticipant, version, deployed }: DeployQuestion,
  results: readonly Verification[],
): { readonly row: MatrixRow; readonly reason?: readonly string[] } => {
  const { consumer, provider } = pact;
  const isConsumer = consumer === pacticipant;
  const consumerVersion = isConsumer ? version : deployed?.versions[consumer];
  const providerVersion = isConsumer ? deployed?.versions[provider] : version;
  const names = { consumer, ...(consumerVersion && { consumerVersion }), provider };
  const between = `between ${toParty(consumer, consumerVersion)} and ${toParty(provider, providerVersion)}`;
  if (isConsumer && deployed !== undefined && providerVersion === undefined)
    return { row: names, reason: [`No version of ${provider} is deployed to ${deployed.environment}`] };
  const candidates = results
    .filter((result) => result.consumer === consumer && result.provider === provider)
    .filter((result) => providerVersion === undefined || result.providerVersion === providerVersion)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const current = candidates.filter((result) => result.pactHash === pact.hash);
  const whole = current.find((result) => isFulfilled(result) || result.counts.failed > 0);
  if (whole === undefined) {
    const why =
      candidates.length === 0
        ? ''
        : ` (only ${current.length === 0 ? 'an earlier content' : 'a part'} of it was verified)`;
    const row = { ...names, ...(providerVersion && { providerVersion }) };
    return { row, reason: [`There is no verified pact ${between}${why}`] };
  }
  const success = isFulfilled(whole);
  const row = {
    ...names,
    ...(whole.providerVersion !== undefined && { providerVersion: whole.providerVersion }),
    success,
    verifiedAt: whole.at,
  };
  return success ? { row } : { row, reason: [`The verification for the pact ${between} failed`] };
};

const toParty = (name: string, version: string | undefined): string =>
  version === undefined ? `the latest version of ${name}` : `version ${version} of ${name}`;
