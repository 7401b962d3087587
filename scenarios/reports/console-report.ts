import picocolors from 'picocolors';
import { claimById, maskIdentifiers } from '#contracts';
import type { RunResult, ScenarioResult } from '../run/events.ts';
import type { Finding } from '../run/finding.ts';
import { type Verdict, verdicts } from '../run/verdict.ts';
import { toReproduceLine } from './reproduce-line.ts';

export interface ConsoleReport {
  /** One line, and below it what was found. */
  readonly scenario: (result: ScenarioResult) => string;
  readonly summary: (run: RunResult) => string;
}

/** Text for people, without a newline at the end; identifiers are masked. Prints nothing itself. */
export const createConsoleReport = (
  run: { readonly subject: string; readonly seed: string },
  { color, reproduce = true }: { readonly color: boolean; readonly reproduce?: boolean },
): ConsoleReport => {
  const colors = picocolors.createColors(color);
  const marks: Readonly<Record<Verdict, string>> = {
    passed: colors.green('✓'),
    failed: colors.red('✗'),
    inconclusive: colors.yellow('?'),
    skipped: colors.dim('-'),
  };
  const paint: Readonly<Record<Verdict, (text: string) => string>> = {
    passed: colors.green,
    failed: colors.red,
    inconclusive: colors.yellow,
    skipped: colors.dim,
  };
  const toLines = ({ sentence, code, expected, actual }: Finding): readonly string[] => [
    `    ${sentence} ${colors.dim(`[${code}]`)}`,
    `      expected  ${colors.green(expected)}`,
    `      actual    ${colors.red(actual)}`,
  ];
  return {
    scenario: ({ verdict, name, durationMs, findings, reason }) =>
      maskIdentifiers(
        [
          `${marks[verdict]} ${name} ${colors.dim(`${Math.round(durationMs)} ms`)}`,
          ...findings.flatMap(toLines),
          ...claimsOf(findings).map((id) => colors.dim(`    ${id}: ${claimById(id)?.statement ?? ''}`)),
          ...(reason === undefined ? [] : [`    ${verdict}: ${reason}`]),
          ...(findings.length === 0 || !reproduce ? [] : [`    reproduce: ${toReproduceLine(run, name)}`]),
        ].join('\n'),
      ),
    summary: ({ verdict, counts, results, durationMs, subject, seed }) => {
      const parts = verdicts.filter((each) => counts[each] > 0).map((each) => paint[each](`${counts[each]} ${each}`));
      return [
        `${results.length} ${results.length === 1 ? 'scenario' : 'scenarios'}: ${parts.join(', ')} ${colors.dim(`(${(durationMs / 1000).toFixed(1)} s, seed ${seed})`)}`,
        paint[verdict](colors.bold(`${subject}: ${verdict}`)),
      ].join('\n');
    },
  };
};

const claimsOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.flatMap(({ claims }) => claims)),
];
