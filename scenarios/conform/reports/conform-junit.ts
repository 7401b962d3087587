import junitReportBuilder from 'junit-report-builder';
import { maskIdentifiers } from '#contracts';
import type { ConformResult } from '../conform-result.ts';
import type { Departure } from '../rule.ts';

// Its types describe a default export inside the module that it exports; what it exports is the builder itself.
const junit = junitReportBuilder as unknown as typeof junitReportBuilder.default;

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
