import type { RunResult, ScenarioResult } from './events.ts';
import { mergeVerdicts, type Verdict, verdicts } from './verdict.ts';

/** What became of all of them, told from what became of each. */
export const toRunResult = (
  run: Pick<RunResult, 'subject' | 'seed' | 'durationMs'>,
  results: readonly ScenarioResult[],
): RunResult => ({
  subject: run.subject,
  seed: run.seed,
  verdict: mergeVerdicts(results.map(({ verdict }) => verdict)),
  counts: count(results),
  results,
  durationMs: run.durationMs,
});

const count = (results: readonly ScenarioResult[]): Readonly<Record<Verdict, number>> =>
  Object.fromEntries(
    verdicts.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  ) as Record<Verdict, number>;
