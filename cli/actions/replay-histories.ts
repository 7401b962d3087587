import { createConsoleReport, replay } from '#scenarios';
import type { ReplayCommandOptions } from '../commands/replay.ts';
import type { SettledOptions } from '../config/settle-options.ts';
import { createOutput } from '../output.ts';
import { readExpectedFailures } from './expected-failures.ts';
import { readHistories } from './history-folder.ts';
import { reportRun, toExitCode } from './report-run.ts';

/** `koeajo replay`: stored histories, judged again. Gives the exit code. */
export const replayHistories = async (
  path: string,
  { options, configFile }: SettledOptions<ReplayCommandOptions>,
): Promise<number> => {
  const output = createOutput();
  const result = replay(await readHistories(path), await readExpectedFailures(options.expectedFailures));
  if (options.report.includes('console') && !options.json) {
    const report = createConsoleReport(result, { color: output.colors.isColorSupported });
    for (const each of result.results) output.write(`${report.scenario(each)}\n`);
    output.write('\n');
  }
  await reportRun(result, { ...options, annotated: configFile }, output);
  return toExitCode(result.verdict);
};
