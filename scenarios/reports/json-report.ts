import { claimById, maskIdentifiers } from '#contracts';
import { type Minimisation, toMinimisation } from '../flow/minimisation.ts';
import type { RunResult, ScenarioResult } from '../run/events.ts';
import type { Verdict } from '../run/verdict.ts';
import type { SubjectAnswer } from '../subjects/subject.ts';
import { toReproduceLine } from './reproduce-line.ts';

/** A run as other programs read it, identifiers masked. Times are whole milliseconds. */
export interface JsonReport {
  readonly format: 'koeajo-report/1';
  readonly subject: string;
  readonly seed: string;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly durationMs: number;
  readonly scenarios: readonly ReportedScenario[];
  /** What the registers gave of the applicants, and which of it the rules need. */
  readonly minimisation: readonly Minimisation[];
}

/** One scenario of it: claims with their statements, and the command that runs it again. */
export interface ReportedScenario extends Omit<ScenarioResult, 'history' | 'claims'> {
  readonly claims: readonly { readonly id: string; readonly statement?: string }[];
  /** Absent for what was never asked. */
  readonly answer?: SubjectAnswer;
  readonly reproduce: string;
}

export const toReport = (run: RunResult): JsonReport => {
  const { subject, seed, verdict, counts, durationMs, results } = run;
  const report: JsonReport = {
    format: 'koeajo-report/1',
    subject,
    seed,
    verdict,
    counts,
    durationMs: Math.round(durationMs),
    scenarios: results.map(({ history, ...result }) => ({
      ...result,
      durationMs: Math.round(result.durationMs),
      claims: result.claims
        .map((id) => ({ id, ...claimById(id) }))
        .map(({ id, statement = '' }) => ({ id, statement })),
      ...(history === undefined ? {} : { answer: history.answer }),
      reproduce: toReproduceLine(run, result.name),
    })),
    minimisation: toMinimisation(results.flatMap(({ history }) => history ?? [])),
  };
  return JSON.parse(maskIdentifiers(JSON.stringify(report))) as JsonReport;
};

/** The same as text, ready for a file. */
export const toJsonReport = (run: RunResult): string => `${JSON.stringify(toReport(run), undefined, 2)}\n`;
