import { type Command, Option } from 'commander';
import { parseSeconds } from '../option-values.ts';
import { parsePort } from '../ports.ts';

/** How a subject is reached, and where the registers that it asks listen. */
export interface SubjectOptions {
  readonly subject?: string;
  readonly seed: string;
  readonly timeout: number;
  readonly certs: string;
  readonly portKoski?: number;
  readonly portKoskiMtls?: number;
  readonly portValintarekisteri?: number;
  readonly config?: string;
}

export const subjectOption = (): Option =>
  new Option(
    '-s, --subject <subject>',
    'reference, careless (one bug, to see a finding), http://…, cmd:<command>, ./flow.js',
  );

/** Options of every command that puts questions to an implementation. */
export const addRegisterOptions = (command: Command): Command =>
  command
    .option('--seed <text>', 'what the persons are drawn from', 'koeajo')
    .addOption(new Option('--timeout <seconds>', 'for each scenario').default(30).argParser(parseSeconds))
    .option('--certs <dir>', 'certificates; made there when there are none', '.koeajo/certs')
    .addOption(new Option('--port-koski <n>', 'Koski-Migri, plain').argParser(parsePort))
    .addOption(new Option('--port-koski-mtls <n>', 'Koski-Migri, mTLS').argParser(parsePort))
    .addOption(new Option('--port-valintarekisteri <n>', 'Valintarekisteri-Migri and CAS').argParser(parsePort))
    .option('--config <file>', 'settings (default: koeajo.config.ts, .mts, .js, .mjs or .json, when there is one)');
