import { Command, Option } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';
import { parseCount, parseDay, parseShare } from '../option-values.ts';
import { defaultPorts, parsePort } from '../ports.ts';

export interface StartCommandOptions {
  readonly virta?: string;
  readonly population?: number;
  readonly realistic?: boolean;
  /** `all`, or names with commas between. */
  readonly anomalies?: string;
  readonly anomalyShare: number;
  readonly now?: string;
  readonly allowRealIdentifiers?: boolean;
  readonly environment?: string;
  readonly seed: string;
  readonly portKoski: number;
  readonly portKoskiMtls: number;
  readonly portValintarekisteri: number;
  readonly portControl: number;
  readonly certs: string;
  readonly mtls: boolean;
  readonly token?: string;
  readonly json?: boolean;
  readonly config?: string;
}

const port = (flags: string, about: string, fallback: number): Option =>
  new Option(flags, about).default(fallback).argParser(parsePort);

export const defineStartCommand = (): Command => {
  const command = withEnvironment(new Command('start'))
    .summary('start both simulated registers')
    .description(
      'Starts Koski-Migri (the load balancer’s headers on a plain port, real mTLS on another), Valintarekisteri-Migri with ' +
        'CAS in front of it, and a control plane. Serves some thirty built-in persons, a ' +
        'population of any size that is computed when it is asked for, or the files of a folder.',
    )
    .option('--virta <dir>', 'serve the VIRTA answers and JSON documents of a folder instead')
    .addOption(
      new Option('--population <n>', 'serve n computed persons instead, up to 100000000')
        .argParser(parseCount)
        .conflicts('virta'),
    )
    .addOption(
      new Option(
        '--realistic',
        'computed persons in the proportions of real life; without --population as many as apply in a year',
      ).conflicts('virta'),
    )
    .addOption(
      new Option(
        '--anomalies <names>',
        'errors in the registers of some computed persons: all, or names with commas between',
      ).conflicts('virta'),
    )
    .addOption(
      new Option('--anomaly-share <percent>', 'how many of a hundred persons have one')
        .default(5)
        .argParser(parseShare),
    )
    .addOption(
      new Option('--now <day>', 'the day YYYY-MM-DD as of which persons are made up (default: today)')
        .argParser(parseDay)
        .conflicts('virta'),
    )
    .option('--allow-real-identifiers', 'take identifiers that may belong to real persons')
    .option('-e, --environment <file>', 'code lists and institutions as JSON (default: the built-in ones)')
    .option('--seed <text>', 'what persons are drawn from', 'koeajo')
    .addOption(port('--port-koski <n>', 'Koski-Migri, plain', defaultPorts.koski))
    .addOption(port('--port-koski-mtls <n>', 'Koski-Migri, mTLS', defaultPorts.koskiMtls))
    .addOption(port('--port-valintarekisteri <n>', 'Valintarekisteri-Migri and CAS', defaultPorts.valintarekisteri))
    .addOption(port('--port-control <n>', 'control plane', defaultPorts.control))
    .option('--certs <dir>', 'certificates; made there when there are none', '.koeajo/certs')
    .option('--no-mtls', 'no mTLS port')
    .option('--token <text>', 'bearer token of the control plane (default: a new one at every start)')
    .option('--config <file>', 'settings (default: koeajo.config.ts, .mts, .js, .mjs or .json, when there is one)')
    .option('--json', 'print one line of JSON instead of text for people');
  return command
    .addHelpText(
      'after',
      `
Ports may be 0 for any free one. Ctrl-C stops everything. What takes a value can also be given as KOEAJO_<NAME> in the
environment; seed, certs, environment and ports in koeajo.config.ts too.

Servers with the same --population, --realistic, --anomalies, --anomaly-share, --now and --seed agree on every answer, so
any number of them may stand behind a load balancer. A larger population has the persons of a smaller one, and more.
koeajo generate --list-anomalies tells the errors, and what Koski does of each.

Examples:
  $ koeajo start
  $ koeajo start --population 10000000 --realistic --now 2026-06-01
  $ koeajo start --population 1000 --anomalies all --anomaly-share 20
  $ koeajo start --virta ./answers --allow-real-identifiers
  $ koeajo start --port-koski 0 --port-koski-mtls 0 --port-valintarekisteri 0 --port-control 0 --json`,
    )
    .action(async (_, self: Command) => {
      const { settleOptions } = await import('../config/settle-options.ts');
      const { startRegisters } = await import('../actions/start-registers.ts');
      process.exitCode = await startRegisters((await settleOptions<StartCommandOptions>(self)).options);
    });
};
