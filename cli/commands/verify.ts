import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';
import { parseSeconds, parseWords } from '../option-values.ts';

const verifyProviders = ['koski', 'valintarekisteri'] as const;
export type VerifyProvider = (typeof verifyProviders)[number];

const verifyReportKinds = ['console', 'junit', 'json', 'github'] as const;
export type VerifyReportKind = (typeof verifyReportKinds)[number];

export interface VerifyCommandOptions {
  readonly url?: string;
  readonly casUrl?: string;
  readonly mtls?: boolean;
  readonly certs: string;
  readonly cert?: string;
  readonly key?: string;
  readonly ca?: string;
  readonly passphrase?: string;
  readonly user?: string;
  readonly passwordFile?: string;
  readonly header?: readonly string[];
  readonly statesUrl?: string;
  readonly statesToken?: string;
  readonly pacts?: string;
  readonly broker?: string;
  readonly brokerToken?: string;
  readonly providerVersion?: string;
  readonly providerBranch?: string;
  readonly publish?: boolean;
  readonly filter?: string;
  readonly state?: string;
  readonly consumer?: string;
  readonly lastFailed?: boolean;
  readonly report: readonly VerifyReportKind[];
  readonly out: string;
  readonly json?: boolean;
  readonly timeout: number;
  readonly verbose?: boolean;
}

export const defineVerifyCommand = (): Command =>
  withEnvironment(new Command('verify'))
    .summary('check a provider against what its consumers rely on')
    .description(
      'Verifies a running Koski or Valintarekisteri, any build of it, against the pacts of its consumers with the official ' +
        'verifier of Pact; without --url the simulators of this toolkit, and then nothing that tells how another provider is reached may be given.',
    )
    .addArgument(new Argument('<provider>').choices(verifyProviders))
    .option('-u, --url <url>', 'address of the provider: its origin, or all that koeajo start prints')
    .option('--cas-url <url>', 'address of CAS, when it is another one')
    .addOption(new Option('--mtls', 'verify the simulator of Koski over mTLS').conflicts('url'))
    .option('--certs <dir>', 'certificates of the simulators; made there when there are none', '.koeajo/certs')
    .option('--cert <file>', 'client certificate, PEM')
    .option('--key <file>', 'its key, PEM')
    .option('--ca <file>', 'the CA that signed the certificate of the provider, PEM')
    .option('--passphrase <text>', 'of the key; better given as KOEAJO_PASSPHRASE')
    .option('--user <name>', 'service user of Valintarekisteri; its password comes from KOEAJO_PASSWORD')
    .option('--password-file <file>', 'or from the first line of a file')
    .addOption(
      new Option(
        '-H, --header <header>',
        "'name: value', sent with every request; may be given again. Over plain HTTP Koski gets the load balancer's headers; 'name:' leaves one out",
      ).argParser((header: string, before: readonly string[] = []) => [...before, header]),
    )
    .option('--states-url <url>', 'where provider states are set up, by the protocol of Pact')
    .option('--states-token <text>', 'bearer token of that address')
    .option('--pacts <dir>', 'folder of pact files (default: those of this toolkit)')
    .addOption(new Option('--broker <url>', 'take the pacts from a Pact Broker').conflicts('pacts'))
    .option('--broker-token <text>', 'bearer token of the broker; better given as KOEAJO_BROKER_TOKEN')
    .option('--provider-version <version>', 'what is verified: a version or a commit')
    .option('--provider-branch <name>', 'its branch')
    .option('--publish', 'publish the results to the broker')
    .option('-f, --filter <words>', 'only interactions with these words in the description')
    .option('--state <words>', 'only interactions with these words in one of their states')
    .option('--consumer <name>', 'only the pact of this consumer')
    .option('--last-failed', 'only interactions that failed or stayed inconclusive the last time')
    .addOption(
      new Option('-r, --report <kinds>', `any of ${verifyReportKinds.join(',')}`)
        .default(['console'], 'console')
        .argParser(parseVerifyReports),
    )
    .option('-o, --out <dir>', 'folder of the results and reports', '.koeajo/verifications')
    .option('--json', 'print JSON instead of text for people')
    .addOption(new Option('--timeout <seconds>', 'for each request').default(30).argParser(parseSeconds))
    .option('--verbose', 'show what the verifier of Pact itself prints, on stderr')
    .addHelpText(
      'after',
      `
Without --states-url an interaction that needs a state is skipped and said so; what a login of --user yields is enough for
those that need a session or a ticket. The results stay in --out, a file for each consumer, those of chosen interactions beside
those of the whole: koeajo can-i-deploy reads them.
What takes a value can also be given as KOEAJO_<NAME> in the environment.

Exit codes: 0 passed (what is pending may fail), 1 an interaction failed, 2 inconclusive (the provider can't be reached or
nothing was verified), 64 wrong use, 130 stopped with Ctrl-C.

Examples:
  $ koeajo verify koski
  $ koeajo verify koski --url https://koski.example --cert migri.pem --key migri-key.pem --states-url http://127.0.0.1:7021/states
  $ KOEAJO_PASSWORD=… koeajo verify valintarekisteri --url https://virkailija.example --user migripk
  $ koeajo verify koski --url http://127.0.0.1:7021/koski --broker https://broker.example --provider-version $(git rev-parse HEAD) --publish`,
    )
    .action(async (provider: VerifyProvider, options: VerifyCommandOptions) => {
      const { verify } = await import('../actions/verify.ts');
      process.exitCode = await verify(provider, options);
    });

/** Kinds of report with commas between. Throws commander's InvalidArgumentError. */
const parseVerifyReports = (text: string): readonly VerifyReportKind[] =>
  parseWords(text).map((word) => {
    const kind = verifyReportKinds.find((each) => each === word);
    if (kind) return kind;
    throw new InvalidArgumentError(`Give one or more of ${verifyReportKinds.join(', ')}, with commas between.`);
  });
