import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { defineCanIDeployCommand } from './commands/can-i-deploy.ts';
import { defineCertsCommand } from './commands/certs.ts';
import { defineCompareCommand } from './commands/compare.ts';
import { defineConformCommand } from './commands/conform.ts';
import { defineConvertCommand } from './commands/convert.ts';
import { defineCoverageCommand } from './commands/coverage.ts';
import { defineDriftCommand } from './commands/drift.ts';
import { defineExploreCommand } from './commands/explore.ts';
import { defineGenerateCommand } from './commands/generate.ts';
import { defineInitCommand } from './commands/init.ts';
import { defineReplayCommand } from './commands/replay.ts';
import { defineRunCommand } from './commands/run.ts';
import { defineSmokeCommand } from './commands/smoke.ts';
import { defineStartCommand } from './commands/start.ts';
import { defineSubjectCommand } from './commands/subject.ts';
import { defineVerifyCommand } from './commands/verify.ts';

const commands = [
  defineStartCommand,
  defineRunCommand,
  defineExploreCommand,
  defineSmokeCommand,
  defineReplayCommand,
  defineCompareCommand,
  defineVerifyCommand,
  defineCanIDeployCommand,
  defineDriftCommand,
  defineConformCommand,
  defineInitCommand,
  defineSubjectCommand,
  defineConvertCommand,
  defineGenerateCommand,
  defineCoverageCommand,
  defineCertsCommand,
];

/** The `koeajo` command. Declarations are light; what a subcommand does is loaded when it is called. */
export const createProgram = (): Command => {
  const program = new Command('koeajo')
    .description('Test-drives what is built against the Koski-Migri and Valintarekisteri-Migri interfaces.')
    .version(packageJson.version)
    // A command may have a --version of its own.
    .enablePositionalOptions()
    .showHelpAfterError('Run the command with --help to see what it takes.')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ helpWidth: 100 });
  for (const define of commands) program.addCommand(define().copyInheritedSettings(program));
  return program.addHelpText(
    'after',
    `
Exit codes:
  0  passed    1  failed    2  inconclusive    3  Koski would answer 503 (convert)    64  wrong use or input    130  Ctrl-C

Start here:
  $ koeajo start                         both registers on this machine, with some thirty persons
  $ koeajo run --subject reference       an implementation of the decision flow, checked against them
  $ koeajo init                          a first config and workflow for one of your own
  $ koeajo convert student.xml           what Migri would get for a VIRTA answer`,
  );
};
