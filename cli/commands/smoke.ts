import { Command } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';
import { addRegisterOptions, type SubjectOptions, subjectOption } from './subject-options.ts';

export interface SmokeCommandOptions extends SubjectOptions {
  readonly json?: boolean;
}

export const defineSmokeCommand = (): Command => {
  const command = withEnvironment(new Command('smoke'))
    .summary('say in seconds whether an implementation is connected rightly')
    .description(
      'Puts one clean case of each procedure to the subject and tells whether it can be reached, answers as the protocol ' +
        'says and asks both registers; and if not, why, and what to do. Whether it decides rightly, koeajo run tells.',
    )
    .addOption(subjectOption())
    .option('--json', 'print JSON instead of text for people');
  addRegisterOptions(command);
  return command
    .addHelpText(
      'after',
      `
Exit codes: 0 it works, 1 something is wrong, 2 it can't be reached, 64 wrong use.

Examples:
  $ koeajo smoke --subject http://127.0.0.1:9000
  $ koeajo smoke --subject "cmd:python3 flow.py"`,
    )
    .action(async (_, self: Command) => {
      const { settleOptions } = await import('../config/settle-options.ts');
      const { smoke } = await import('../actions/smoke.ts');
      process.exitCode = await smoke((await settleOptions<SmokeCommandOptions>(self)).options);
    });
};
