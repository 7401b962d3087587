import { claimById, type Html, html, joinHtml, maskIdentifiers } from '#contracts';
import type { RunResult, ScenarioResult } from '../run/events.ts';
import { verdicts } from '../run/verdict.ts';
import { themes } from '../scenario.ts';
import { toReproduceLine } from './reproduce-line.ts';

/** A job summary may have 1 MiB; nobody reads as many findings. */
const toldAtMost = 100;

/**
 * Lines that GitHub Actions shows as annotations: one for each failed scenario, at the file when one is given, and one
 * for each reason why others are inconclusive. Identifiers are masked.
 */
export const toGitHubAnnotations = (run: RunResult, { file }: { readonly file?: string } = {}): string => {
  const toLine = (title: string, message: string) => toGitHubError(title, message, file);
  const failed = run.results
    .filter(({ verdict }) => verdict === 'failed')
    .map((result) => toLine(`${result.theme}: ${result.name}`, `${toMessage(result)}\n${reproduce(run, result)}`));
  const inconclusive = toReasons(run).map(([reason, names]) =>
    toLine(`inconclusive: ${names.length === 1 ? names[0] : `${names.length} scenarios`}`, reason),
  );
  return [...failed, ...inconclusive].join('');
};

/** One line that GitHub Actions shows as an error, at the file when one is given. Identifiers are masked. */
export const toGitHubError = (title: string, message: string, file?: string): string => {
  const place = file === undefined ? '' : `file=${toProperty(file)},`;
  return `::error ${place}title=${toProperty(maskIdentifiers(title))}::${toData(maskIdentifiers(message))}\n`;
};

/** The summary of a job as Markdown: counts, each theme, and what was found. Identifiers are masked. */
export const toGitHubSummary = (run: RunResult): string => {
  const failed = run.results.filter(({ verdict }) => verdict === 'failed');
  const told = verdicts.filter((verdict) => run.counts[verdict] > 0);
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    `## ${marks[run.verdict]} Koeajo: ${run.verdict}`,
    '',
    `${code(run.subject).html}: ${told.map((verdict) => `${run.counts[verdict]} ${verdict}`).join(', ')} of ${run.results.length} scenarios in ${(run.durationMs / 1000).toFixed(1)} s.`,
    '',
    row(['theme', ...told]),
    row(['---', ...told.map(() => '--:')]),
    ...themes
      .map((theme) => ({ theme, results: run.results.filter((result) => result.theme === theme) }))
      .filter(({ results }) => results.length > 0)
      .map(({ theme, results }) =>
        row([theme, ...told.map((verdict) => results.filter((result) => result.verdict === verdict).length || '')]),
      ),
    '',
    ...failed.slice(0, toldAtMost).map((result) => toDetails(run, result).html),
    ...(failed.length > toldAtMost ? [`… and ${failed.length - toldAtMost} more that failed.`] : []),
    ...toReasons(run).map(([reason, names]) => html`<p>${names.length} inconclusive: ${reason}</p>`.html),
  ];
  return `${maskIdentifiers(lines.join('\n'))}\n`;
};

const marks = { passed: '✅', failed: '❌', inconclusive: '⚠️', skipped: '➖' } as const;

const toMessage = ({ findings }: ScenarioResult): string =>
  findings
    .map(({ sentence, expected, actual }) => `${sentence}\nexpected  ${expected}\nactual    ${actual}`)
    .join('\n\n');

const reproduce = (run: RunResult, { name }: ScenarioResult): string => `reproduce: ${toReproduceLine(run, name)}`;

/** The same trouble of many scenarios, such as a subject that is down, is told once. */
const toReasons = ({ results }: RunResult): readonly (readonly [string, readonly string[]])[] => {
  const names = new Map<string, string[]>();
  for (const { verdict, reason = 'nothing can be said', name } of results)
    if (verdict === 'inconclusive') names.set(reason, [...(names.get(reason) ?? []), name]);
  return [...names];
};

const toDetails = (
  run: RunResult,
  result: ScenarioResult,
): Html => html`<details><summary>❌ ${result.theme}: <b>${result.name}</b></summary>
<p>${result.sentence}</p>
${joinHtml(
  result.findings.map(
    ({ sentence, expected, actual, claims }) => html`<p>${sentence}</p>
<ul><li>expected: ${code(expected)}</li><li>actual: ${code(actual)}</li>${joinHtml(
      claims.map((id) => html`<li>${id}: ${claimById(id)?.statement ?? ''}</li>`),
    )}</ul>
`,
  ),
)}<p>${code(toReproduceLine(run, result.name))}</p>
</details>`;

const code = (text: string): Html => html`<code>${text}</code>`;

const toData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const toProperty = (text: string): string => toData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
