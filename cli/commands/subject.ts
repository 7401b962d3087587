import { Argument, Command, Option } from 'commander';
import { defaultPorts, parsePort } from '../ports.ts';

export interface SubjectCommandOptions {
  readonly port: number;
  readonly koski: string;
  readonly valintarekisteri: string;
  readonly user: string;
  readonly password: string;
  readonly certs: string;
}

export const defineSubjectCommand = (): Command =>
  new Command('subject')
    .summary('serve a built-in implementation of the decision flow')
    .description(
      'Serves the reference flow (or the careless one, which has one bug) over HTTP. It asks the registers that ' +
        '`koeajo start` or `koeajo run --subject http://…` has up on their usual ports.',
    )
    .addArgument(new Argument('<name>', 'which one').choices(['reference', 'careless']))
    .addOption(new Option('-p, --port <n>', 'where it listens').default(defaultPorts.subject).argParser(parsePort))
    .option(
      '--koski <url>',
      'Koski-Migri behind mTLS',
      `https://127.0.0.1:${defaultPorts.koskiMtls}/koski/api/luovutuspalvelu/migri`,
    )
    .option(
      '--valintarekisteri <url>',
      'the host of Valintarekisteri and CAS',
      `http://127.0.0.1:${defaultPorts.valintarekisteri}`,
    )
    .option('--user <name>', 'CAS user', 'migripk')
    .option('--password <text>', 'of the CAS user', 'koeajo')
    .option('--certs <dir>', 'folder with the client certificate and the CA', '.koeajo/certs')
    .addHelpText(
      'after',
      `
Example, in two terminals:
  $ koeajo subject reference
  $ koeajo run --subject http://127.0.0.1:${defaultPorts.subject}`,
    )
    .action(async (name: 'reference' | 'careless', options: SubjectCommandOptions) => {
      const { serveSubject } = await import('../actions/serve-subject.ts');
      process.exitCode = await serveSubject(name, options);
    });
