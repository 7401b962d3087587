import { html, joinHtml } from '#contracts';
import { type AssessedDrift, toGitHubError } from '#scenarios';
import { toGroups } from './drift-groups.ts';
import { impactLines, placeOf, toSentence } from './drift-text.ts';

/** Lines that GitHub Actions shows as annotations: an error for each difference that breaks something. */
export const toDriftAnnotations = ({ differences }: AssessedDrift): string =>
  toGroups(differences)
    .filter(({ severity }) => severity === 'breaking')
    .map((difference) =>
      toGitHubError(
        `breaking: ${placeOf(difference)}`,
        [toSentence(difference), ...impactLines(difference).map(([name, text]) => `${name}: ${text}`)].join('\n'),
      ),
    )
    .join('');

/** The summary of a job as Markdown. */
export const toDriftSummary = ({ before, after, differences }: AssessedDrift): string => {
  const isBroken = differences.some(({ severity }) => severity === 'breaking');
  const details = toGroups(differences).map(
    (difference) =>
      html`<details><summary>${difference.severity}: <b>${placeOf(difference)}</b></summary>
<p>${toSentence(difference)}</p>
<ul>${joinHtml(impactLines(difference).map(([name, text]) => html`<li>${name}: ${text}</li>`))}</ul>
</details>`.html,
  );
  return `${[`## ${isBroken ? '❌' : '✅'} koeajo drift`, '', html`<p><code>${before}</code> → <code>${after}</code></p>`.html, ...details].join('\n')}\n`;
};
