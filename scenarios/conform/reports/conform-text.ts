import picocolors from 'picocolors';
import { claimById, maskIdentifiers } from '#contracts';
import type { ConformResult } from '../conform-result.ts';
import type { RuleResult, RuleVerdict } from '../run-rules.ts';

/** A result as a table for people, without a newline at the end; identifiers are masked. */
export const toConformText = (
  { provider, url, verdict, reason, next, stopped, ruleCount, counts, results, durationMs }: ConformResult,
  { color }: { readonly color: boolean },
): string => {
  const colors = picocolors.createColors(color);
  const marks: Readonly<Record<RuleVerdict, string>> = {
    passed: colors.green('✓'),
    failed: colors.red('✗'),
    'not-tested': colors.dim('–'),
    inconclusive: colors.yellow('?'),
  };
  const themes = [...new Set(results.map((rule) => rule.theme))];
  const counted = (Object.keys(counts) as RuleVerdict[]).filter((each) => counts[each] > 0);
  const parts = counted.map((each) => `${counts[each]} ${each.replace('-', ' ')}`);
  const paint = { passed: colors.green, failed: colors.red, inconclusive: colors.yellow }[verdict];
  const rows = (rule: RuleResult): readonly string[] => [
    `${marks[rule.verdict]} ${rule.id}${rule.because === undefined ? '' : colors.dim(`  ${rule.verdict.replace('-', ' ')} because ${rule.because}`)}`,
    ...toDepartureRows(rule, colors),
  ];
  return maskIdentifiers(
    [
      ...(reason === undefined
        ? themes.flatMap((theme) => [
            colors.bold(theme),
            ...results.filter((rule) => rule.theme === theme).flatMap(rows),
            '',
          ])
        : [`${provider} was not tested: ${reason}`, ...(next === undefined ? [] : [`  next:  ${next}`]), '']),
      `${stopped ? `${results.length} of ${ruleCount}` : results.length} ${ruleCount === 1 ? 'rule' : 'rules'}: ${parts.join(', ') || 'none tested'} ${colors.dim(`(${(durationMs / 1000).toFixed(1)} s)`)}`,
      stopped
        ? colors.yellow(colors.bold(`${provider} at ${url}: stopped, no verdict`))
        : paint(colors.bold(`${provider} at ${url}: ${verdict}`)),
    ].join('\n'),
  );
};

/** Of many departures the first few tell what is wrong. */
const shownDepartures = 4;

const toDepartureRows = (
  { departures, claims }: RuleResult,
  colors: ReturnType<typeof picocolors.createColors>,
): readonly string[] => {
  if (departures.length === 0) return [];
  const more = departures.length - shownDepartures;
  return [
    ...departures
      .slice(0, shownDepartures)
      .flatMap(({ at, expected, got }) => [
        `    ${at}`,
        `      expected  ${colors.green(expected)}`,
        `      got       ${colors.red(got)}`,
      ]),
    ...(more > 0 ? [colors.dim(`    and ${more} more like that`)] : []),
    ...claims.map((id) => colors.dim(`    ${id}: ${claimById(id)?.statement ?? ''}`)),
  ];
};
