import { Command, Option } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';
import { parseCount, parseWords, procedures } from '../option-values.ts';
import { addRegisterOptions, type SubjectOptions } from './subject-options.ts';

export interface CompareCommandOptions extends SubjectOptions {
  readonly filter?: string;
  readonly tag?: readonly string[];
  readonly ruleSet?: string;
  readonly menettely?: string;
  readonly jobs: number;
  readonly all?: boolean;
  readonly json?: boolean;
}

export const defineCompareCommand = (): Command => {
  const command = withEnvironment(new Command('compare'))
    .summary('two runs, or two implementations, side by side')
    .description(
      'Shows what differs: verdicts, outcomes, states of conditions, findings. Each of the two is a report.json, a ' +
        'folder of histories, or an implementation, which is then run.',
    )
    .argument('<a>', 'report.json, a folder of reports or of histories, or a subject as for koeajo run')
    .argument('<b>', 'another one')
    .option('-f, --filter <words>', 'only scenarios with these words in theme/name')
    .addOption(new Option('-t, --tag <tags>', 'only scenarios that have one of the tags').argParser(parseWords))
    .option('--rule-set <id>', 'only scenarios that this dated rule set decides')
    .addOption(new Option('-m, --menettely <name>', 'only scenarios of this procedure').choices(procedures))
    .option('--json', 'print JSON instead of text for people')
    .addOption(new Option('-j, --jobs <n>', 'scenarios at a time').default(8).argParser(parseCount));
  addRegisterOptions(command);
  return command
    .addHelpText(
      'after',
      `
The options that choose scenarios hold for implementations that are run, not for what is read from files.

Exit codes: 0 both did the same, 1 something differs, 64 wrong use.

Examples:
  $ koeajo compare reference ./flow.js
  $ koeajo compare before/report.json after/report.json`,
    )
    .action(async (a: string, b: string, _: unknown, self: Command) => {
      const { settleOptions } = await import('../config/settle-options.ts');
      const { compareTwo } = await import('../actions/compare-two.ts');
      process.exitCode = await compareTwo(a, b, (await settleOptions<CompareCommandOptions>(self)).options);
    });
};
