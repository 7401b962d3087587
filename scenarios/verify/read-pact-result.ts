import type { PactInteraction } from './pact-file.ts';
import type { InteractionOutcome, Mismatch, VerifiedInteraction } from './verification.ts';

/** What Pact's verifier tells of one interaction, of what `verifyPacts` of pact-core 20 gives as JSON. */
export interface PactInteractionResult {
  readonly description: string;
  readonly consumer?: string;
  readonly pending?: boolean;
  readonly providerStates?: readonly string[];
  readonly result: 'OK' | 'Error';
  readonly mismatch?:
    | { readonly type: 'mismatches'; readonly mismatches: readonly PactMismatch[] }
    | { readonly type: 'error'; readonly message: string };
}

interface PactMismatch {
  /** `StatusMismatch`, `HeaderMismatch`, `BodyMismatch`, `BodyTypeMismatch` … */
  readonly type: string;
  readonly path?: string;
  readonly key?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly mismatch?: string;
}

/** What stood in the way of asking. */
export interface Obstacle {
  /** `skipped`: it could not be asked and that is no fault; `failed`: there was no answer, which is the provider's. */
  readonly outcome: Extract<InteractionOutcome, 'skipped' | 'inconclusive' | 'failed'>;
  readonly reason: string;
}

/** What became of one interaction: an obstacle explains more than what Pact makes of it. */
export const toVerifiedInteraction = (
  interaction: Omit<PactInteraction, 'source'>,
  result: PactInteractionResult | undefined,
  { obstacle, durationMs }: { readonly obstacle?: Obstacle | undefined; readonly durationMs: number },
): VerifiedInteraction => {
  const { description, states, isPending, need, claims } = interaction;
  const about = {
    description,
    states: states.map(({ name }) => name),
    isPending,
    ...(need === undefined ? {} : { need }),
    claims,
    durationMs,
  };
  if (obstacle !== undefined) {
    const { outcome, reason } = obstacle;
    return { ...about, outcome: isPending && outcome === 'failed' ? 'pending' : outcome, mismatches: [], reason };
  }
  if (result === undefined)
    return { ...about, outcome: 'inconclusive', mismatches: [], reason: 'the verifier of Pact told nothing of it' };
  if (result.result === 'OK')
    return {
      ...about,
      outcome: 'passed',
      mismatches: [],
      ...(isPending && { reason: 'it is pending, and passes: it need not be pending any more' }),
    };
  const { mismatch } = result;
  const outcome = isPending ? 'pending' : 'failed';
  if (mismatch?.type === 'mismatches') return { ...about, outcome, mismatches: toMismatches(mismatch.mismatches) };
  return { ...about, outcome, mismatches: [], reason: mismatch?.message ?? 'the verifier of Pact does not tell why' };
};

/** Status first, then headers, then the body from its top. */
const toMismatches = (mismatches: readonly PactMismatch[]): readonly Mismatch[] =>
  mismatches.map(toMismatch).sort((a, b) => rank(a) - rank(b) || (a.where < b.where ? -1 : 1));

const rank = ({ where }: Mismatch): number => (where === 'status' ? 0 : where.startsWith('header ') ? 1 : 2);

const toMismatch = ({ type, path, key, expected, actual, mismatch = '' }: PactMismatch): Mismatch => ({
  where: type === 'StatusMismatch' ? 'status' : key !== undefined ? `header ${key}` : (path ?? 'body'),
  expected: toText(expected),
  actual: toText(actual),
  message: repeats.some((each) => each.test(mismatch)) ? '' : toLine(mismatch),
});

/** What Pact says of two values that stand beside it anyway; why a list or a pattern doesn't fit is kept. */
const repeats = [
  /^$/,
  /^expected \S+ but was \S+$/i,
  / to be (equal to|the same type as) /,
  /^Expected a (header|body) /,
  /^Expected .* to have value .* but was /,
];

/** Values of headers and bodies come as JSON texts, and nothing at all as an empty text. */
const toText = (value: unknown): string => {
  const text = Array.isArray(value) ? Buffer.from(value as number[]).toString('utf8') : String(value ?? '');
  return toLine(text) || 'nothing';
};

const toLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};
