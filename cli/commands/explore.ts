import { Command, Option } from 'commander';
import type { Menettely } from '#contracts';
import { withEnvironment } from '../config/with-environment.ts';
import { parseCount, procedures } from '../option-values.ts';
import { addRegisterOptions, type SubjectOptions, subjectOption } from './subject-options.ts';

export interface ExploreCommandOptions extends SubjectOptions {
  readonly runs: number;
  readonly menettely?: Menettely;
  readonly out: string;
  readonly replay?: string;
  readonly json?: boolean;
}

export const defineExploreCommand = (): Command => {
  const command = withEnvironment(new Command('explore'))
    .summary('search for cases that an implementation decides wrongly')
    .description(
      'Draws whole situations (student, application, what the registers know, faults), puts them to the subject and holds ' +
        'its decisions against the rules. The first case that fails is made as small as it can be, told, and saved.',
    )
    .addOption(subjectOption())
    .addOption(new Option('-n, --runs <n>', 'cases to put').default(1000).argParser(parseCount))
    .addOption(new Option('--menettely <name>', 'only cases of this procedure').choices(procedures))
    .option('-o, --out <dir>', 'folder for the case that was found', '.koeajo/explored')
    .option('--replay <file>', 'put a saved case again, and no other')
    .option('--json', 'print JSON instead of text for people');
  addRegisterOptions(command);
  return command
    .addHelpText(
      'after',
      `
The same seed draws the same cases in the same version of koeajo. Cases are put one at a time.

Exit codes: 0 nothing found, 1 a case fails, 2 inconclusive, 64 wrong use.

Examples:
  $ koeajo explore --subject http://127.0.0.1:9000 --runs 5000
  $ koeajo explore --subject careless
  $ koeajo explore --subject ./flow.js --replay .koeajo/explored/case-1.json`,
    )
    .action(async (_, self: Command) => {
      const { settleOptions } = await import('../config/settle-options.ts');
      const { exploreSubject } = await import('../actions/explore-subject.ts');
      process.exitCode = await exploreSubject((await settleOptions<ExploreCommandOptions>(self)).options);
    });
};
