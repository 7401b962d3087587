import type { Scenario } from '../scenario.ts';
import type { Subject } from '../subjects/subject.ts';
import type { RunEvent, RunResult, ScenarioResult } from './events.ts';
import type { ScenarioRegisters } from './registers.ts';
import { runScenario } from './run-scenario.ts';
import { mergeVerdicts, type Verdict, verdicts } from './verdict.ts';

export interface RunOptions {
  readonly scenarios: readonly Scenario[];
  readonly subject: Subject;
  readonly registers: ScenarioRegisters;
  /** Every person and document follows from it. */
  readonly seed?: string;
  /** Scenarios at a time; 4 unless told, and never more than the subject takes. */
  readonly jobs?: number;
  /** Stop after so many failed scenarios. */
  readonly bail?: number;
  /** For each scenario; 30 000 unless told. */
  readonly timeoutMs?: number;
  readonly onEvent?: (event: RunEvent) => void;
  /** Aborted: no scenario is begun any more; those under way are finished. */
  readonly signal?: AbortSignal;
}

/** Runs the scenarios against the subject, several at a time; the result does not depend on how many. */
export const runScenarios = async (options: RunOptions): Promise<RunResult> => {
  const { scenarios, subject, registers, seed = 'koeajo', timeoutMs = 30_000, onEvent, signal } = options;
  const started = performance.now();
  const results: ScenarioResult[] = [];
  const failures = () => results.filter((result) => result?.verdict === 'failed').length;
  const reasonToStop = (): string | undefined => {
    if (signal?.aborted) return 'the run was interrupted';
    return failures() >= (options.bail ?? Number.POSITIVE_INFINITY) ? 'enough scenarios had failed' : undefined;
  };
  const queue = scenarios.entries();
  const work = async () => {
    for (const [index, scenario] of queue) {
      const reason = reasonToStop();
      if (reason === undefined) onEvent?.({ kind: 'scenario-started', name: scenario.name });
      const result =
        reason === undefined
          ? await runScenario(scenario, { subject, registers, seed, timeoutMs })
          : skipped(scenario, reason);
      results[index] = result;
      onEvent?.({ kind: 'scenario-finished', result });
    }
  };
  onEvent?.({ kind: 'run-started', subject: subject.name, seed, total: scenarios.length });
  const jobs = Math.max(1, Math.min(options.jobs ?? 4, subject.concurrency ?? Number.POSITIVE_INFINITY));
  await Promise.all(Array.from({ length: jobs }, work));
  const result: RunResult = {
    subject: subject.name,
    seed,
    verdict: mergeVerdicts(results.map(({ verdict }) => verdict)),
    counts: count(results),
    results,
    durationMs: performance.now() - started,
  };
  onEvent?.({ kind: 'run-finished', result });
  return result;
};

const skipped = ({ name, theme, sentence, claims }: Scenario, reason: string): ScenarioResult => ({
  name,
  theme,
  sentence,
  claims,
  verdict: 'skipped',
  findings: [],
  reason,
  durationMs: 0,
});

const count = (results: readonly ScenarioResult[]): Readonly<Record<Verdict, number>> =>
  Object.fromEntries(
    verdicts.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  ) as Record<Verdict, number>;
