import junitReportBuilder, { type TestCase } from 'junit-report-builder';
import { maskIdentifiers } from '#contracts';
import type { RunResult, ScenarioResult } from '../run/events.ts';
import { type Theme, themes } from '../scenario.ts';
import { toReproduceLine } from './reproduce-line.ts';

// Its types describe a default export inside the module that it exports; what it exports is the builder itself.
const junit = junitReportBuilder as unknown as typeof junitReportBuilder.default;

/**
 * A run as JUnit XML, as Jenkins and GitLab read it: a suite for each theme, a test case for each scenario; failed is
 * `failure`, inconclusive is `error`. Subject and seed are properties of the suite; sentence and claims stand in the
 * output of the case. Identifiers are masked.
 */
export const toJUnitReport = (run: RunResult): string => {
  const report = junit.newBuilder().name(`koeajo ${run.subject}`);
  for (const theme of themes) {
    const results = run.results.filter((result) => result.theme === theme);
    if (results.length > 0) addSuite(report, run, theme, results);
  }
  // The schema of Jenkins' xUnit plugin allows no count of the skipped on the root, and no properties of a case.
  return `${maskIdentifiers(report.build().replace(/^(<testsuites .*) skipped="\d+"/m, '$1'))}\n`;
};

const addSuite = (
  report: ReturnType<typeof junit.newBuilder>,
  run: RunResult,
  theme: Theme,
  results: readonly ScenarioResult[],
): void => {
  const suite = report.testSuite().name(`koeajo.${theme}`).property('subject', run.subject).property('seed', run.seed);
  suite.time(toSeconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0)));
  for (const result of results) {
    const testCase = suite.testCase().className(`koeajo.${theme}`).name(result.name);
    testCase.time(toSeconds(result.durationMs));
    addOutcome(testCase, result, toReproduceLine(run, result.name));
    testCase.standardOutput(toOutput(result));
  }
};

const addOutcome = (testCase: TestCase, { verdict, findings, reason }: ScenarioResult, reproduce: string): void => {
  const [first] = findings;
  if (first !== undefined) {
    const told = findings.map(
      ({ sentence, code, expected, actual, claims }) =>
        `${sentence} [${code}]\n  expected  ${expected}\n  actual    ${actual}\n  claims    ${claims.join(', ')}\n`,
    );
    testCase.failure(first.sentence, first.code).stacktrace(`${told.join('\n')}\nreproduce: ${reproduce}\n`);
  } else if (verdict === 'inconclusive') testCase.error(reason, 'inconclusive', `reproduce: ${reproduce}\n`);
  else if (verdict === 'skipped') testCase.skipped();
};

const toOutput = ({ sentence, claims, reason }: ScenarioResult): string =>
  [sentence, ...(reason === undefined ? [] : [reason]), `claims: ${claims.join(', ')}`].join('\n');

const toSeconds = (ms: number): number => Math.round(ms) / 1000;
