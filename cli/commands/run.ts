import { Command, InvalidArgumentError, Option } from 'commander';
import { parsePort } from '../ports.ts';

export interface RunCommandOptions {
  readonly subject?: string;
  readonly filter?: string;
  readonly list?: boolean;
  readonly report?: readonly ReportKind[];
  readonly out: string;
  readonly seed: string;
  readonly jobs: number;
  readonly bail?: number;
  readonly timeout: number;
  readonly certs: string;
  readonly portKoski?: number;
  readonly portKoskiMtls?: number;
  readonly portValintarekisteri?: number;
}

const reportKinds = ['junit', 'json'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const defineRunCommand = (): Command =>
  new Command('run')
    .summary('check an implementation of the decision flow')
    .description(
      'Starts both registers, puts every scenario to the subject and judges what it decided and how it asked. ' +
        'A subject is an address, a command, a module, or one of the built-in ones.',
    )
    .option(
      '-s, --subject <subject>',
      'reference, careless (one bug, to see a finding), http://…, cmd:<command>, ./flow.js',
    )
    .option('-f, --filter <words>', 'only scenarios with these words in theme/name')
    .option('-l, --list', 'list the scenarios and run none')
    .addOption(new Option('-r, --report <kinds>', `files to write: ${reportKinds.join(',')}`).argParser(parseReports))
    .option('-o, --out <dir>', 'folder of the reports', '.koeajo/reports')
    .option('--seed <text>', 'what the persons are drawn from', 'koeajo')
    .addOption(number('-j, --jobs <n>', 'scenarios at a time', 4))
    .addOption(number('--bail <n>', 'stop after so many failed scenarios'))
    .addOption(number('--timeout <seconds>', 'for each scenario', 30))
    .option('--certs <dir>', 'certificates; made there when there are none', '.koeajo/certs')
    .addOption(new Option('--port-koski <n>', 'Koski-Migri, plain').argParser(parsePort))
    .addOption(new Option('--port-koski-mtls <n>', 'Koski-Migri, mTLS').argParser(parsePort))
    .addOption(new Option('--port-valintarekisteri <n>', 'Valintarekisteri-Migri and CAS').argParser(parsePort))
    .addHelpText(
      'after',
      `
For an address the registers listen on the ports of \`koeajo start\` unless told, so that the implementation can be set up
once; for the others on any free ones. A command gets the addresses in its environment, as KOEAJO_*.

Exit codes: 0 passed, 1 failed, 2 inconclusive (the subject could not be asked, or koeajo broke), 64 wrong use.

Examples:
  $ koeajo run --subject reference
  $ koeajo run --subject http://127.0.0.1:9000 --report junit,json
  $ koeajo run --subject "cmd:python3 flow.py" --filter lukuvuosimaksu`,
    )
    .action(async (options: RunCommandOptions) => {
      const { runCatalogue } = await import('../actions/run-catalogue.ts');
      process.exitCode = await runCatalogue(options);
    });

const number = (flags: string, about: string, fallback?: number): Option =>
  new Option(flags, about).default(fallback).argParser((text) => {
    const value = Number(text);
    if (Number.isFinite(value) && value > 0) return value;
    throw new InvalidArgumentError('Give a positive number.');
  });

const parseReports = (text: string): readonly ReportKind[] =>
  text.split(',').map((word) => {
    const kind = reportKinds.find((each) => each === word.trim());
    if (kind) return kind;
    throw new InvalidArgumentError(`Give one or more of ${reportKinds.join(', ')}, with commas between.`);
  });
