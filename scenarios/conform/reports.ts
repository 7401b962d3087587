import junitReportBuilder from 'junit-report-builder';
import picocolors from 'picocolors';
import { claimById, maskIdentifiers } from '#contracts';
import type { ConformResult } from './conform-result.ts';
import type { Departure } from './rule.ts';
import type { RuleResult, RuleVerdict } from './run-rules.ts';

// Its types describe a default export inside the module that it exports; what it exports is the builder itself.
const junit = junitReportBuilder as unknown as typeof junitReportBuilder.default;

/** A result as other programs read it, identifiers masked; times are whole milliseconds, claims have their statements. */
export const toConformJson = ({ results, durationMs, ...result }: ConformResult): string => {
  const rules = results.map((rule) => ({
    ...rule,
    durationMs: Math.round(rule.durationMs),
    claims: rule.claims.map((id) => ({ id, statement: claimById(id)?.statement })),
  }));
  const report = { format: 'koeajo-conform/1', ...result, durationMs: Math.round(durationMs), rules };
  return `${maskIdentifiers(JSON.stringify(report, undefined, 2))}\n`;
};

/** A result as JUnit XML: a suite for each theme, a test case for each rule. Identifiers are masked. */
export const toConformJUnit = ({ provider, url, results }: ConformResult): string => {
  const report = junit.newBuilder().name(`koeajo conform ${provider}`);
  for (const theme of new Set(results.map((rule) => rule.theme))) {
    const own = results.filter((rule) => rule.theme === theme);
    const suite = report.testSuite().name(`koeajo.conform.${provider}.${theme}`).property('url', url);
    suite.time(own.reduce((sum, { durationMs }) => sum + Math.round(durationMs), 0) / 1000);
    for (const { id, verdict, departures, because = '', claims, durationMs } of own) {
      const testCase = suite.testCase().className(`koeajo.conform.${provider}.${theme}`).name(id);
      testCase.time(Math.round(durationMs) / 1000);
      if (verdict === 'failed')
        testCase.failure(id, 'failed').stacktrace(`${departures.flatMap(toLines).join('\n')}\n`);
      if (verdict === 'inconclusive') testCase.error(because, 'inconclusive');
      if (verdict === 'not-tested') testCase.skipped();
      testCase.standardOutput([...(because === '' ? [] : [because]), `claims: ${claims.join(', ')}`].join('\n'));
    }
  }
  // The schema of Jenkins' xUnit plugin allows no count of the skipped on the root.
  return `${maskIdentifiers(report.build().replace(/^(<testsuites .*) skipped="\d+"/m, '$1'))}\n`;
};

const toLines = ({ at, expected, got }: Departure): readonly string[] => [
  at,
  `  expected  ${expected}`,
  `  got       ${got}`,
];

/** A result as a table for people, without a newline at the end; identifiers are masked. */
export const toConformText = (
  { provider, url, verdict, reason, counts, results, durationMs }: ConformResult,
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
        : [`${provider} can’t be reached: ${reason}`, '']),
      `${results.length} ${results.length === 1 ? 'rule' : 'rules'}: ${parts.join(', ')} ${colors.dim(`(${(durationMs / 1000).toFixed(1)} s)`)}`,
      paint(colors.bold(`${provider} at ${url}: ${verdict}`)),
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
