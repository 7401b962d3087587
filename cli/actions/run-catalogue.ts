import { type RunEvent, type RunResult, runScenarios, type Scenario } from '#scenarios';
import type { RunCommandOptions } from '../commands/run.ts';
import type { SettledOptions } from '../config/settle-options.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput, type Output } from '../output.ts';
import { untilInterrupted } from '../until-interrupted.ts';
import { readExpectedFailures } from './expected-failures.ts';
import { createHistoryFolder } from './history-folder.ts';
import { listScenarios } from './list-scenarios.ts';
import { createProgress } from './progress.ts';
import { reportRun, toExitCode } from './report-run.ts';
import { selectScenarios } from './select-scenarios.ts';
import { requireSubject, withSubject } from './with-subject.ts';

/** `koeajo run`: the scenarios against a subject; reports on the console and in files. Gives the exit code. */
export const runCatalogue = async ({ options, configFile }: SettledOptions<RunCommandOptions>): Promise<number> => {
  const output = createOutput();
  const scenarios = selectScenarios(options);
  if (options.list) {
    listScenarios(scenarios, options, output);
    return exitCode.passed;
  }
  const subject = requireSubject(options.subject);
  const expectedFailures = await readExpectedFailures(options.expectedFailures);
  const stop = new AbortController();
  void untilInterrupted().then(() => {
    output.warn('\nStopping: what has begun is finished. Ctrl-C again ends at once.\n');
    stop.abort();
  });
  const result = await runAgainst(subject, scenarios, { ...options, expectedFailures }, output, stop.signal);
  const annotated = /\.[cm]?[jt]s$/.test(subject) && !subject.startsWith('cmd:') ? subject : configFile;
  await reportRun(result, { ...options, annotated }, output);
  return stop.signal.aborted ? exitCode.interrupted : toExitCode(result.verdict);
};

const runAgainst = (
  spec: string,
  scenarios: readonly Scenario[],
  options: Omit<RunCommandOptions, 'expectedFailures'> & { readonly expectedFailures: readonly string[] },
  output: Output,
  signal: AbortSignal,
): Promise<RunResult> =>
  withSubject(spec, options, output, async ({ subject, registers }) => {
    const isTold = options.report.includes('console') && !options.json;
    const progress = isTold ? createProgress({ subject: spec, seed: options.seed }, output) : () => {};
    const histories = options.history === undefined ? undefined : createHistoryFolder(options.history);
    const result = await runScenarios({
      scenarios,
      subject,
      registers,
      seed: options.seed,
      jobs: options.jobs,
      timeoutMs: options.timeout * 1000,
      retry: options.retry,
      expectedFailures: options.expectedFailures,
      ...(options.bail === undefined ? {} : { bail: options.bail }),
      onEvent: (event: RunEvent) => {
        progress(event);
        if (event.kind === 'scenario-finished') histories?.keep(event.result);
      },
      signal,
    });
    await histories?.done();
    return result;
  });
