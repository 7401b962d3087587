import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { toVariable, withEnvironment } from '../config/with-environment.ts';
import { parseCount, parseSeconds, parseWords } from '../option-values.ts';

const conformProviders = ['koski', 'valintarekisteri'] as const;
export type ConformProviderName = (typeof conformProviders)[number];

const conformReportKinds = ['console', 'junit', 'json'] as const;
export type ConformReportKind = (typeof conformReportKinds)[number];

export interface ConformCommandOptions {
  readonly url?: string;
  readonly plainUrl?: string;
  readonly casUrl?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly passphrase?: string;
  readonly ca?: string;
  readonly badCerts?: string;
  readonly certs: string;
  readonly subject: string;
  readonly subjectAddress: string;
  readonly subjectWithoutRole?: string;
  readonly subjectWithoutUser?: string;
  readonly user?: string;
  readonly passwordFile?: string;
  readonly person?: readonly string[];
  readonly allowRealIdentifiers?: boolean;
  readonly control?: string;
  readonly token?: string;
  readonly timeout: number;
  readonly jobs: number;
  readonly bail?: number;
  readonly filter?: string;
  readonly list?: boolean;
  readonly report: readonly ConformReportKind[];
  readonly out: string;
  readonly json?: boolean;
  readonly seed: string;
}

export const defineConformCommand = (): Command =>
  withEnvironment(new Command('conform'))
    .summary('check any provider against what is known of its interface')
    .description(
      'Tests a running Koski or Valintarekisteri, any build of it, over real connections by rules that pacts cannot express: ' +
        'handshakes and certificates, the order of checks, single-use tickets, sizes, headers, error bodies word for word. ' +
        'Without --url the simulators of this toolkit, and then no option that is of use for another provider only.',
    )
    .addArgument(new Argument('<provider>').choices(conformProviders))
    .option('-u, --url <url>', 'address of the provider: its origin, or all that koeajo start prints')
    .option(
      '--plain-url <url>',
      'the same Koski in front of its load balancer, which is then played (with --url https://…)',
    )
    .option('--cas-url <url>', 'address of CAS, when it is another one')
    .option('--cert <file>', 'client certificate, PEM')
    .option('--key <file>', 'its key, PEM')
    .option('--passphrase <text>', 'of the key; better given as KOEAJO_PASSPHRASE')
    .option('--ca <file>', 'the CA that signed the certificate of the provider, PEM')
    .option('--bad-certs <dir>', 'certificates that must be refused, named as koeajo certs names them (expired.pem …)')
    .option('--certs <dir>', 'certificates of the simulators; made there when there are none', '.koeajo/certs')
    .option('--subject <dn>', 'whom the load balancer tells of when it is played', 'CN=migri')
    .option('--subject-address <ip>', 'where that caller calls from', '0.0.0.0')
    .option('--subject-without-role <dn>', 'a caller of that address who may not ask')
    .option('--subject-without-user <dn>', 'a caller of that address whose user does not exist')
    .option('--user <name>', 'service user of Valintarekisteri; its password comes from KOEAJO_PASSWORD')
    .option('--password-file <file>', 'or from the first line of a file')
    .addOption(
      new Option('--person <id>', 'OID or hetu of a person whom the provider knows; may be given again').argParser(
        (person: string, before: readonly string[] = []) => [...before, ...parseWords(person)],
      ),
    )
    .option('--allow-real-identifiers', 'take a --person who may be real')
    .option('--control <url>', 'control plane of a running koeajo start: persons, faults and time are steered by it')
    .option('--token <text>', 'its bearer token; better given as KOEAJO_TOKEN')
    .addOption(
      new Option('--timeout <seconds>', 'within which every answer must come').default(5).argParser(parseSeconds),
    )
    .addOption(new Option('-j, --jobs <n>', 'requests at a time, never more').default(4).argParser(parseCount))
    .addOption(new Option('--bail <n>', 'stop after so many failed rules').argParser(parseCount))
    .option('-f, --filter <words>', 'only rules with these words in theme/name')
    .option('-l, --list', 'list the rules, their claims and what they need, and test none')
    .addOption(
      new Option('-r, --report <kinds>', `any of ${conformReportKinds.join(',')}`)
        .default(['console'], 'console')
        .argParser(parseConformReports),
    )
    .option('-o, --out <dir>', 'folder of the reports', '.koeajo/reports')
    .option('--json', 'print JSON instead of text for people')
    .option('--seed <text>', 'what the persons for the control plane are drawn from', 'koeajo')
    .addHelpText(
      'after',
      `
What is sent: some 320 requests to Koski, 230 to Valintarekisteri and CAS, never more than --jobs at a time. They read and change
nothing. They ask for --person, for texts that are no identifiers, and for identifiers that nobody has (hetut of the 19th
century with an individual number from 900 on, the last OIDs of the test branch 98), up to 5001 at once in a few requests.
CAS sees some twenty logins of --user, whose tickets and sessions some rules end, and one of a user that does not exist.
Only with --control are persons put into the registers, faults planned and the clock moved; all is undone at the end.

What a rule needs and the provider lacks (a certificate, a known person, a control plane) is told as not tested. What takes a
value can also be given as KOEAJO_<NAME> in the environment.

Exit codes: 0 passed (what was tested), 1 a rule failed, 2 inconclusive (nothing answers, or nothing like such a provider;
nobody could log in; nothing was tested; or koeajo broke), 64 wrong use, 130 stopped with Ctrl-C: no verdict, no reports.

Examples:
  $ koeajo conform koski
  $ koeajo conform koski --url https://koski.example --cert migri.pem --key migri-key.pem --person 1.2.246.562.98.46011626301
  $ koeajo conform koski --url http://127.0.0.1:7021/koski --subject CN=migri --subject-without-role CN=kela
  $ KOEAJO_PASSWORD=… koeajo conform valintarekisteri --url https://virkailija.example --user migripk --report junit`,
    )
    .action(async (provider: ConformProviderName, options: ConformCommandOptions, command: Command) => {
      const { testConformance } = await import('../actions/conform.ts');
      process.exitCode = await testConformance(provider, options, toForeign(command));
    });

/** What was given that only a provider of somebody else has a use for, as it was given: `--cert`, `KOEAJO_KEY`. */
const toForeign = (command: Command): readonly string[] =>
  command.options
    .filter((option) => foreignOptions.has(option.attributeName()))
    .flatMap((option) => {
      const source = command.getOptionValueSource(option.attributeName());
      if (source === 'env') return [toVariable(option)];
      return source === 'cli' ? [option.long ?? option.name()] : [];
    });

const foreignOptions: ReadonlySet<string> = new Set<keyof ConformCommandOptions>([
  'casUrl',
  'cert',
  'key',
  'passphrase',
  'ca',
  'badCerts',
  'subject',
  'subjectAddress',
  'subjectWithoutRole',
  'subjectWithoutUser',
  'user',
  'passwordFile',
  'person',
  'allowRealIdentifiers',
  'control',
  'token',
]);

/** Kinds of report with commas between. Throws commander's InvalidArgumentError. */
const parseConformReports = (text: string): readonly ConformReportKind[] =>
  parseWords(text).map((word) => {
    const kind = conformReportKinds.find((each) => each === word);
    if (kind) return kind;
    throw new InvalidArgumentError(`Give one or more of ${conformReportKinds.join(', ')}, with commas between.`);
  });
