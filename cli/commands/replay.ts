import { Command, Option } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';
import { parseReports, type ReportKind, reportKinds } from '../option-values.ts';

export interface ReplayCommandOptions {
  readonly report: readonly ReportKind[];
  readonly out: string;
  readonly json?: boolean;
  readonly expectedFailures?: string;
  readonly config?: string;
}

export const defineReplayCommand = (): Command => {
  const command = withEnvironment(new Command('replay'))
    .summary('judge stored histories again')
    .description(
      'Judges what koeajo run --history kept, with the checks of this version: no register and no subject is started. ' +
        'Reports and exit codes are those of a run.',
    )
    .argument('<history>', 'a file, or a folder of them')
    .addOption(
      new Option('-r, --report <kinds>', `any of ${reportKinds.join(',')}`)
        .default(['console'], 'console')
        .argParser(parseReports),
    )
    .option('-o, --out <dir>', 'folder of the reports', '.koeajo/reports')
    .option('--json', 'print JSON instead of text for people')
    .option('--expected-failures <file>', 'names of scenarios that are known to fail, one a line')
    .option('--config <file>', 'settings, as for koeajo run');
  return command
    .addHelpText(
      'after',
      `
Exit codes: 0 passed, 1 failed, 2 inconclusive, 64 wrong use.

Example:
  $ koeajo run --subject http://127.0.0.1:9000 --history histories
  $ koeajo replay histories --report console,html`,
    )
    .action(async (history: string, _: unknown, self: Command) => {
      const { settleOptions } = await import('../config/settle-options.ts');
      const { replayHistories } = await import('../actions/replay-histories.ts');
      process.exitCode = await replayHistories(history, await settleOptions<ReplayCommandOptions>(self));
    });
};
