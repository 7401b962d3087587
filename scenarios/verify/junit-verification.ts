import junitReportBuilder from 'junit-report-builder';
import { toBrokenNeed } from './console-verification.ts';
import type { Verification, VerifiedInteraction } from './verification.ts';
import { toVerifyLine } from './verify-line.ts';

// Its types describe a default export inside the module that it exports; what it exports is the builder itself.
const junit = junitReportBuilder as unknown as typeof junitReportBuilder.default;

/**
 * Verifications as JUnit XML: a suite for each consumer, a test case for each interaction. What failed is `failure`, what
 * is inconclusive `error`; what is pending and fails is skipped, and says in its output what differs.
 */
export const toJUnitVerification = (verifications: readonly Verification[]): string => {
  const report = junit.newBuilder().name(`koeajo verify ${verifications[0]?.provider ?? ''}`);
  for (const verification of verifications) {
    const { consumer, provider, url, providerVersion, durationMs, interactions } = verification;
    const name = `koeajo.${consumer}-${provider}`;
    const suite = report
      .testSuite()
      .name(name)
      .property('url', url)
      .time(durationMs / 1000);
    if (providerVersion !== undefined) suite.property('providerVersion', providerVersion);
    for (const interaction of interactions) {
      const { description, outcome, need, claims, reason } = interaction;
      const testCase = suite
        .testCase()
        .className(name)
        .name(description)
        .time(interaction.durationMs / 1000);
      const details = toDetails(verification, interaction);
      if (outcome === 'failed') testCase.failure(toBrokenNeed(consumer, interaction), 'contract').stacktrace(details);
      else if (outcome === 'inconclusive') testCase.error(reason, 'inconclusive', details);
      else if (outcome !== 'passed') testCase.skipped();
      const told = [need, reason, claims.length > 0 ? `claims: ${claims.join(', ')}` : undefined];
      testCase.standardOutput(
        [...told.filter((line) => line !== undefined), ...(outcome === 'pending' ? [details] : [])].join('\n'),
      );
    }
  }
  // The schema of Jenkins' xUnit plugin allows no count of the skipped on the root.
  return `${report.build().replace(/^(<testsuites .*) skipped="\d+"/m, '$1')}\n`;
};

/** What differs, and how to see it again. */
export const toDetails = (verification: Verification, interaction: VerifiedInteraction): string =>
  [
    ...interaction.mismatches.map(
      ({ where, expected, actual, message }) =>
        `${where}\n  expected  ${expected}\n  got       ${actual}${message === '' ? '' : `\n  ${message}`}`,
    ),
    ...(interaction.reason === undefined ? [] : [interaction.reason]),
    `reproduce: ${toVerifyLine(verification, interaction)}`,
  ].join('\n');
