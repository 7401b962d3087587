import { type Html, html, joinHtml } from '#contracts';
import { toGitHubError } from '../reports/github-report.ts';
import { toBrokenNeed } from './console-verification.ts';
import { toDetails } from './junit-verification.ts';
import { interactionOutcomes, type Verification, type VerificationSummary } from './verification.ts';

/** Lines that GitHub Actions shows as annotations: one for each failed interaction, and one for each reason why others are inconclusive. */
export const toGitHubVerificationAnnotations = ({ verifications }: VerificationSummary): string =>
  verifications
    .flatMap((verification) => {
      const { consumer, provider, interactions } = verification;
      const title = (text: string) => `${consumer} → ${provider}: ${text}`;
      const failed = interactions
        .filter(({ outcome }) => outcome === 'failed')
        .map((each) =>
          toGitHubError(title(each.description), `${toBrokenNeed(consumer, each)}\n${toDetails(verification, each)}`),
        );
      const reasons = interactions.flatMap(({ outcome, reason = '' }) => (outcome === 'inconclusive' ? [reason] : []));
      return [...failed, ...[...new Set(reasons)].map((reason) => toGitHubError(title('inconclusive'), reason))];
    })
    .join('');

/** The summary of a job as Markdown: a table of the pairs, and which needs are broken. */
export const toGitHubVerificationSummary = ({ verdict, verifications }: VerificationSummary): string => {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `${[
    `## ${marks[verdict]} Koeajo, contracts: ${verdict}`,
    '',
    row(['consumer', 'provider', ...interactionOutcomes]),
    row(['---', '---', ...interactionOutcomes.map(() => '--:')]),
    ...verifications.map(({ consumer, provider, counts }) =>
      row([consumer, provider, ...interactionOutcomes.map((outcome) => counts[outcome] || '')]),
    ),
    '',
    ...verifications.map((each) => toBroken(each).html),
  ].join('\n')}\n`;
};

const marks = { passed: '✅', failed: '❌', inconclusive: '⚠️', skipped: '➖' } as const;

const toBroken = (verification: Verification): Html =>
  joinHtml(
    verification.interactions
      .filter(({ outcome }) => outcome === 'failed')
      .map(
        (each) => html`<details><summary>❌ ${toBrokenNeed(verification.consumer, each)}</summary>
<p>${each.description}</p>
<pre>${toDetails(verification, each)}</pre></details>
`,
      ),
  );
