import { Command, Option } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';
import {
  parseCount,
  parseCountOrNone,
  parseReports,
  parseWords,
  procedures,
  type ReportKind,
  reportKinds,
} from '../option-values.ts';
import { addRegisterOptions, type SubjectOptions, subjectOption } from './subject-options.ts';

export interface RunCommandOptions extends SubjectOptions {
  readonly filter?: string;
  readonly tag?: readonly string[];
  readonly ruleSet?: string;
  readonly menettely?: string;
  readonly list?: boolean;
  readonly report: readonly ReportKind[];
  readonly out: string;
  readonly history?: string;
  readonly json?: boolean;
  readonly jobs: number;
  readonly bail?: number;
  readonly retry: number;
  readonly expectedFailures?: string;
  readonly showConfig?: boolean;
}

export const defineRunCommand = (): Command => {
  const command = withEnvironment(new Command('run'))
    .summary('check an implementation of the decision flow')
    .description(
      'Starts both registers, puts every scenario to the subject and judges what it decided and how it asked. ' +
        'A subject is an address, a command, a module, or one of the built-in ones.',
    )
    .addOption(subjectOption())
    .option('-f, --filter <words>', 'only scenarios with these words in theme/name')
    .addOption(new Option('-t, --tag <tags>', 'only scenarios that have one of the tags').argParser(parseWords))
    .option('--rule-set <id>', 'only scenarios that this dated rule set decides')
    .addOption(new Option('-m, --menettely <name>', 'only scenarios of this procedure').choices(procedures))
    .option('-l, --list', 'list the scenarios and run none')
    .addOption(
      new Option('-r, --report <kinds>', `any of ${reportKinds.join(',')}`)
        .default(['console'], 'console')
        .argParser(parseReports),
    )
    .option('-o, --out <dir>', 'folder of the reports', '.koeajo/reports')
    .option('--history <dir>', 'keep all that happened, a file for each scenario; koeajo replay judges it again')
    .option('--json', 'print JSON instead of text for people')
    .addOption(new Option('-j, --jobs <n>', 'scenarios at a time').default(8).argParser(parseCount))
    .addOption(new Option('--bail <n>', 'stop after so many failed scenarios').argParser(parseCount))
    .addOption(
      new Option('--retry <n>', 'how often one that did not pass is tried again')
        .default(0)
        .argParser(parseCountOrNone),
    )
    .option('--expected-failures <file>', 'names of scenarios that are known to fail, one a line; # begins a comment');
  addRegisterOptions(command);
  return command
    .option('--show-config', 'print each setting and where it came from, and run nothing')
    .addHelpText(
      'after',
      `
For an address the registers listen on the ports of \`koeajo start\` unless told, so that the implementation can be set up
once; for the others on any free ones. A command gets the addresses in its environment, as KOEAJO_*.

What takes a value can also be given as KOEAJO_<NAME> in the environment (KOEAJO_TIMEOUT=60) or in koeajo.config.ts
(timeout: 60); a flag beats the environment, which beats the config.

Exit codes: 0 passed, 1 failed (or an expected failure that no longer happens), 2 inconclusive (the subject could not be
asked, or koeajo broke), 64 wrong use, 130 stopped with Ctrl-C.

Examples:
  $ koeajo run --subject reference
  $ koeajo run --subject http://127.0.0.1:9000 --report console,junit,html
  $ koeajo run --subject "cmd:python3 flow.py" --menettely jatkolupa --filter progress`,
    )
    .action(async (_, self: Command) => {
      const { settleOptions } = await import('../config/settle-options.ts');
      const settled = await settleOptions<RunCommandOptions>(self);
      if (settled.options.showConfig) {
        const { showConfig } = await import('../actions/show-config.ts');
        process.exitCode = showConfig(settled);
      } else {
        const { runCatalogue } = await import('../actions/run-catalogue.ts');
        process.exitCode = await runCatalogue(settled);
      }
    });
};
