import { Command, Option } from 'commander';
import { withEnvironment } from '../config/with-environment.ts';

export interface DriftCommandOptions {
  readonly schema: string;
  readonly against?: string;
  readonly kind: 'auto' | 'migri-oppija' | 'openapi' | 'xsd';
  readonly json?: boolean;
  readonly report?: 'github';
}

export const defineDriftCommand = (): Command =>
  withEnvironment(new Command('drift'))
    .summary('what a newer schema of an interface changes, and for whom')
    .description(
      "Compares a newer published schema with Koeajo's own, or with an older version of it: Koski's migri-oppija-schema.json, " +
        "an OpenAPI or Swagger document, or VIRTA's XML Schema with what it includes. Tells of each difference whether it breaks " +
        'something, and which interactions, persons, conditions and scenarios it touches.',
    )
    .addOption(new Option('--schema <file|url>', 'the newer schema').makeOptionMandatory())
    .addOption(new Option('--against <file|url>', "an older version of it; Koeajo's own unless given"))
    .addOption(
      new Option('--kind <kind>', 'what it is a schema of')
        .choices(['auto', 'migri-oppija', 'openapi', 'xsd'])
        .default('auto'),
    )
    .option('--json', 'print JSON instead of text for people')
    .addOption(
      new Option('--report <kind>', 'annotations and a job summary for GitHub Actions besides').choices(['github']),
    )
    .addHelpText(
      'after',
      `
Breaking is what takes something from who reads answers or writes requests: of an answer a field that is gone or no longer
always comes, a type or a list of values that has become wider; of a request a field or a limit that is new. An answer may
get fields, a request may be asked less. What VIRTA changes counts only as far as Koski reads it: that is tried with the
built-in persons.

Against Koeajo's own, descriptions are not compared, nor limits that only one of the two tells; of VIRTA only the code lists
are. A path that is gone is breaking, unless all that begins as it does (/cas/v1) is absent, which is said.

Exit codes: 0 nothing breaks, 1 something does, 64 wrong use, or no schema.

Examples:
  $ koeajo drift --schema migri-oppija-schema.json
  $ koeajo drift --schema koodistot.xsd
  $ koeajo drift --schema new/Virta.xsd --against old/Virta.xsd --report github`,
    )
    .action(async (options: DriftCommandOptions) => {
      const { tellDrift } = await import('../actions/drift.ts');
      process.exitCode = await tellDrift(options);
    });
