import picocolors from 'picocolors';
import { claimById, maskIdentifiers } from '#contracts';
import {
  type InteractionOutcome,
  interactionOutcomes,
  type Verification,
  type VerifiedInteraction,
} from './verification.ts';
import { toVerifyLine } from './verify-line.ts';

type Told = Pick<Verification, 'consumer' | 'provider' | 'url' | 'at' | 'command'>;

interface ConsoleVerification {
  readonly title: (run: Told, count: number) => string;
  /** One line, and below it which need is broken, and where. */
  readonly interaction: (run: Told, interaction: VerifiedInteraction) => string;
  /** One line for all that are skipped for the same reason. */
  readonly skipped: (run: Told, alike: readonly VerifiedInteraction[]) => string;
  readonly summary: (verification: Verification) => string;
}

/** Text for people, without a newline at the end. Identifiers are masked. */
export const createConsoleVerification = ({ color }: { readonly color: boolean }): ConsoleVerification => {
  const colors = picocolors.createColors(color);
  const paint: Readonly<Record<InteractionOutcome, (text: string) => string>> = {
    passed: colors.green,
    failed: colors.red,
    pending: colors.yellow,
    inconclusive: colors.yellow,
    skipped: colors.dim,
  };
  const marks = { passed: '✓', failed: '✗', pending: '~', inconclusive: '?', skipped: '-' } as const;
  const text: ConsoleVerification = {
    title: ({ consumer, provider, url }, count) =>
      `${colors.bold(`${consumer} → ${provider}`)} at ${url}: ${count} ${count === 1 ? 'interaction' : 'interactions'}`,
    interaction: (run, interaction) => {
      const { description, outcome, mismatches, reason, claims, durationMs } = interaction;
      const isBroken = outcome === 'failed' || outcome === 'pending';
      const lines = [
        `${paint[outcome](marks[outcome])} ${description} ${colors.dim(`${Math.round(durationMs)} ms`)}`,
        ...(isBroken ? [`    ${toBrokenNeed(run.consumer, interaction)}`] : []),
        ...mismatches.flatMap(({ where, expected, actual, message }) => [
          `      ${where}`,
          `        expected  ${colors.green(expected)}`,
          `        got       ${colors.red(actual)}`,
          ...(message === '' ? [] : [colors.dim(`        ${message}`)]),
        ]),
        ...(reason === undefined ? [] : [`    ${outcome}: ${reason}`]),
        ...(isBroken ? claims.map((id) => colors.dim(`    ${id}: ${claimById(id)?.statement ?? ''}`)) : []),
        ...(isBroken ? [`    reproduce: ${toVerifyLine(run, interaction)}`] : []),
      ];
      return maskIdentifiers(lines.join('\n'));
    },
    skipped: (run, alike) => {
      const [first] = alike;
      if (first !== undefined && alike.length === 1) return text.interaction(run, first);
      return maskIdentifiers(paint.skipped(`- ${alike.length} interactions skipped: ${first?.reason}`));
    },
    summary: ({ consumer, provider, verdict, counts, interactions, durationMs, isPartial }) => {
      const parts = interactionOutcomes.filter((each) => counts[each] > 0);
      const told = parts.map((each) => paint[each](`${counts[each]} ${each}`)).join(', ');
      const of = `${interactions.length} ${interactions.length === 1 ? 'interaction' : 'interactions'}`;
      return [
        `${of}${isPartial ? ' of the pact' : ''}: ${told} ${colors.dim(`(${(durationMs / 1000).toFixed(1)} s)`)}`,
        paint[verdict](colors.bold(`${consumer} → ${provider}: ${verdict === 'skipped' ? 'not verified' : verdict}`)),
      ].join('\n');
    },
  };
  return text;
};

/** Which need of whom is broken, in one sentence. */
export const toBrokenNeed = (
  consumer: string,
  { need, description }: Pick<VerifiedInteraction, 'need' | 'description'>,
): string => need ?? `${consumer} relies on this: ${description}`;
