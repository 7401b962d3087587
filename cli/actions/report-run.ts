import { appendFile } from 'node:fs/promises';
import {
  createConsoleReport,
  type RunResult,
  toGitHubAnnotations,
  toGitHubSummary,
  toHtmlReport,
  toJsonReport,
  toJUnitReport,
  type Verdict,
} from '#scenarios';
import { exitCode } from '../exit-code.ts';
import type { ReportKind } from '../option-values.ts';
import type { Output } from '../output.ts';
import { writeWhole } from './write-whole.ts';

export interface ReportOptions {
  readonly report: readonly ReportKind[];
  /** Folder of the files. */
  readonly out: string;
  readonly json?: boolean;
  /** The file that GitHub shows annotations at. */
  readonly annotated?: string | undefined;
}

/** Writes what was asked for: text or JSON on stdout, files, and the annotations and the job summary of GitHub. */
export const reportRun = async (result: RunResult, options: ReportOptions, output: Output): Promise<void> => {
  const { write, colors } = output;
  const tell = options.json ? output.warn : write;
  if (options.json) write(toJsonReport(result));
  else write(`${createConsoleReport(result, { color: colors.isColorSupported }).summary(result)}\n`);
  for (const [kind, { name, toText }] of Object.entries(files)) {
    if (!options.report.includes(kind as ReportKind)) continue;
    tell(`${colors.dim(`${kind} report: ${await writeWhole(options.out, name, toText(result))}`)}\n`);
  }
  if (options.report.includes('github')) {
    const { annotated } = options;
    tell(toGitHubAnnotations(result, annotated === undefined ? {} : { file: annotated }));
    const summary = process.env.GITHUB_STEP_SUMMARY;
    if (summary) await appendFile(summary, toGitHubSummary(result));
  }
};

const files = {
  junit: { name: 'junit.xml', toText: toJUnitReport },
  json: { name: 'report.json', toText: toJsonReport },
  html: { name: 'report.html', toText: (result) => toHtmlReport(result, { at: toMoment(new Date()) }) },
} as const satisfies Partial<
  Record<ReportKind, { readonly name: string; readonly toText: (result: RunResult) => string }>
>;

/** `2026-06-15 09:30 UTC` */
const toMoment = (date: Date): string => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** What a verdict says to the shell. */
export const toExitCode = (verdict: Verdict): number => codes[verdict];

const codes: Readonly<Record<Verdict, number>> = {
  passed: exitCode.passed,
  failed: exitCode.failed,
  inconclusive: exitCode.inconclusive,
  skipped: exitCode.inconclusive,
};
