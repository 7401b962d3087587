import { createOracle } from '../flow/create-oracle.ts';
import type { Scenario } from '../scenario.ts';
import type { Subject } from '../subjects/subject.ts';
import { atMost } from './at-most.ts';
import type { RunEvent, RunResult, ScenarioResult } from './events.ts';
import { turnExpectedFailure } from './expected-failures.ts';
import type { ScenarioRegisters } from './registers.ts';
import { toRunResult } from './run-result.ts';
import { runScenario } from './run-scenario.ts';
import { runWithRetries } from './run-with-retries.ts';
import { standsAlone } from './stands-alone.ts';

export interface RunOptions {
  readonly scenarios: readonly Scenario[];
  readonly subject: Subject;
  readonly registers: ScenarioRegisters;
  /** Every person and document follows from it. */
  readonly seed?: string;
  /** Scenarios at a time; 8 unless told, and never more than the subject takes. */
  readonly jobs?: number;
  /** Stop after so many failed scenarios. */
  readonly bail?: number;
  /** For each question; 30 000 unless told. */
  readonly timeoutMs?: number;
  /**
   * How often a scenario that did not pass is run again; 0 unless told. One that passes then has passed, but the result
   * says how many attempts it took and what was found before: a flow that decides differently from time to time is not in
   * order, and who allows retries wants to know it without a red build.
   */
  readonly retry?: number;
  /** Names of scenarios that are known to fail: such a failure passes, and its absence fails. */
  readonly expectedFailures?: readonly string[];
  readonly onEvent?: (event: RunEvent) => void;
  /** Aborted: no scenario is begun any more; those under way are finished. */
  readonly signal?: AbortSignal;
}

/**
 * Runs the scenarios against the subject, several at a time, and at last those that can't stand others beside them, one
 * by one. The result does not depend on how many run at a time.
 */
export const runScenarios = async (options: RunOptions): Promise<RunResult> => {
  const { scenarios, subject, registers, seed = 'koeajo', timeoutMs = 30_000, retry = 0, onEvent } = options;
  const started = performance.now();
  const expectedFailures = new Set(options.expectedFailures);
  const settings = { subject, registers, seed, timeoutMs, oracle: createOracle(), askedAbout: new Set<string>() };
  const results: ScenarioResult[] = [];
  const reasonToStop = (): string | undefined => {
    if (options.signal?.aborted) return 'the run was interrupted';
    const failures = results.filter((result) => result?.verdict === 'failed').length;
    return failures >= (options.bail ?? Number.POSITIVE_INFINITY) ? 'enough scenarios had failed' : undefined;
  };
  const run = async (scenario: Scenario): Promise<ScenarioResult> => {
    const reason = reasonToStop();
    if (reason !== undefined) return skipped(scenario, reason);
    onEvent?.({ kind: 'scenario-started', name: scenario.name });
    const result = await runWithRetries(() => runScenario(scenario, settings), retry);
    return expectedFailures.has(scenario.name) ? turnExpectedFailure(result) : result;
  };
  const work = async ([index, scenario]: readonly [number, Scenario]): Promise<void> => {
    const result = await run(scenario);
    results[index] = result;
    onEvent?.({ kind: 'scenario-finished', result });
  };
  onEvent?.({ kind: 'run-started', subject: subject.name, seed, total: scenarios.length });
  const queue = [...scenarios.entries()];
  const jobs = Math.min(options.jobs ?? 8, subject.concurrency ?? Number.POSITIVE_INFINITY);
  await atMost(
    jobs,
    queue.filter(([, { world }]) => !standsAlone(world)),
    work,
  );
  await atMost(
    1,
    queue.filter(([, { world }]) => standsAlone(world)),
    work,
  );
  const result = toRunResult({ subject: subject.name, seed, durationMs: performance.now() - started }, results);
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
