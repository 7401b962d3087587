import { createHash } from 'node:crypto';
import { ToolkitError } from '#contracts';

/** A pact as it stands in a file: what one consumer relies on at one provider. */
export interface PactFile {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly PactInteraction[];
  /** SHA-256 of what is agreed: the same for another order of interactions, and for other comments. */
  readonly hash: string;
  /** Where it was read from. */
  readonly file: string;
  /** `metadata` as it stands in the file. */
  readonly metadata: unknown;
}

export interface PactInteraction {
  readonly description: string;
  readonly states: readonly { readonly name: string; readonly params: Readonly<Record<string, unknown>> }[];
  /** The provider need not fulfil it yet. */
  readonly isPending: boolean;
  /** What the consumer can't do when this does not hold, as a sentence: `need` of the comments, or their first text. */
  readonly need?: string;
  /** Ids of claims that the comments name. */
  readonly claims: readonly string[];
  /** The interaction itself, to be handed to Pact as it is. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** A pact of version 2, 3 or 4 of Pact's specification. Throws ToolkitError `pact-invalid`. */
export const parsePactFile = (text: string, file: string): PactFile => {
  const { consumer, provider, interactions, metadata } = parseObject(text, file);
  const [from, to] = [nameOf(consumer), nameOf(provider)];
  if (from === undefined || to === undefined || !Array.isArray(interactions))
    throw invalid(file, 'consumer, provider or interactions are missing');
  const sources = interactions as readonly Readonly<Record<string, unknown>>[];
  const agreed = sources.map(({ comments, key, ...rest }) => canonical(rest)).sort();
  return {
    consumer: from,
    provider: to,
    interactions: sources.map((source) => toInteraction(source, file)),
    hash: createHash('sha256')
      .update([from, to, ...agreed].join('\n'))
      .digest('hex'),
    file,
    metadata,
  };
};

const parseObject = (text: string, file: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw invalid(file, (cause as Error).message, cause);
  }
  throw invalid(file, 'it is no JSON object');
};

const invalid = (where: string, why: string, cause?: unknown): ToolkitError =>
  new ToolkitError('pact-invalid', `This is no pact: ${why}`, {
    where,
    next: 'Give a folder with pact files, one for each consumer and provider, as Pact writes them.',
    cause,
  });

const nameOf = (party: unknown): string | undefined => {
  const name = (party as { readonly name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : undefined;
};

const toInteraction = (source: Readonly<Record<string, unknown>>, file: string): PactInteraction => {
  const { description, providerStates, providerState, comments, pending, type } = source as Partial<SourceInteraction>;
  if (typeof description !== 'string') throw invalid(file, 'an interaction has no description');
  if (type !== undefined && type !== 'Synchronous/HTTP')
    throw invalid(file, `"${description}" is of the type ${type}, and only requests over HTTP can be verified`);
  const states = providerStates ?? (providerState ? [{ name: providerState }] : []);
  const need = comments?.need ?? comments?.text?.[0];
  return {
    description,
    states: states.map(({ name, params = {} }) => ({ name, params })),
    isPending: pending === true,
    ...(need === undefined ? {} : { need }),
    claims: [...new Set(JSON.stringify(comments ?? {}).match(/\b(?:KM|VM|VI|DF)-\d{3}\b/g) ?? [])],
    source,
  };
};

interface SourceInteraction {
  readonly type: string;
  readonly description: string;
  readonly providerStates: readonly { readonly name: string; readonly params?: Readonly<Record<string, unknown>> }[];
  /** Version 2. */
  readonly providerState: string | null;
  readonly comments: { readonly need?: string; readonly text?: readonly string[] };
  readonly pending: boolean;
}

/** JSON with the fields of every object in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** A pact with only one of its interactions, as Pact reads it. */
export const toSinglePact = ({ consumer, provider, metadata }: PactFile, { source }: PactInteraction): string =>
  JSON.stringify({ consumer: { name: consumer }, provider: { name: provider }, interactions: [source], metadata });
