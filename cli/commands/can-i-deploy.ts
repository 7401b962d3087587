import { Command, Option } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';

export interface CanIDeployCommandOptions {
  readonly pacticipant: string;
  readonly version?: string;
  readonly to?: string;
  readonly pacts?: string;
  readonly results: string;
  readonly broker?: string;
  readonly brokerToken?: string;
  readonly json?: boolean;
}

export const defineCanIDeployCommand = (): Command =>
  withEnvironment(new Command('can-i-deploy'))
    .summary('say whether a version may be released, by its contracts')
    .description(
      'Answers as the tool of the Pact Broker does: from the committed pacts and the results of koeajo verify, or, with ' +
        '--broker, by asking the official client.',
    )
    .addOption(new Option('-a, --pacticipant <name>', 'who is to be released: migri, koski …').makeOptionMandatory())
    .option('-e, --version <version>', 'which version; of a provider the one that was verified')
    .option('--to <environment>', 'where to: the others have the versions that environments.json in --results tells')
    .option('--pacts <dir>', 'folder of pact files (default: those of this toolkit)')
    .option('--results <dir>', 'folder of the results of koeajo verify', '.koeajo/verifications')
    .option('--broker <url>', 'ask a Pact Broker instead')
    .option('--broker-token <text>', 'its bearer token; better given as KOEAJO_BROKER_TOKEN')
    .option('--json', 'print JSON instead of text for people')
    .addHelpText(
      'after',
      `
A result counts when it is of the whole pact, of the content that the pact has now, and of the version that is asked for.
environments.json: {"production": {"migri": "88", "koski": "2026.11.2", "valintarekisteri": "4f1c0d2"}}
The pact of a consumer that is not listed there is not asked, which is said; a provider that is not listed is a no.

Exit codes: 0 yes, 1 no, 2 the broker can't be asked, 64 wrong use.

Examples:
  $ koeajo can-i-deploy --pacticipant koski --version 2026.11.3
  $ koeajo can-i-deploy --pacticipant migri --to production`,
    )
    .action(async (options: CanIDeployCommandOptions) => {
      const { askWhetherDeployable } = await import('../actions/can-i-deploy.ts');
      process.exitCode = await askWhetherDeployable(options);
    });
