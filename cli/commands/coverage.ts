import { Command, InvalidArgumentError, Option } from 'commander';

export interface CoverageCommandOptions {
  readonly strength: '1' | '2' | '3';
  readonly html?: string;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly min: number;
  readonly allowRealIdentifiers?: boolean;
}

export const defineCoverageCommand = (): Command =>
  new Command('coverage')
    .summary('measure what cases a dataset covers')
    .description(
      'Reads the documents of a dataset (of koeajo generate as json, ndjson or virta-xml, or a folder as koeajo start --virta\n' +
        'takes) and tells how many of the possible combinations of fee, state and selection occur, and which are missing.',
    )
    .argument('<dataset>', 'the folder')
    .addOption(
      new Option('-s, --strength <n>', 'how many values together count for the exit code')
        .choices(['1', '2', '3'])
        .default('2'),
    )
    .option('--html <file>', 'write the page with the matrix of states and fee cases')
    .option('--json', 'print JSON instead of text for people')
    .option('--all', 'name everything that is missing, not just the first 20')
    .addOption(
      new Option('--min <percent>', 'how much must be covered').default(100).argParser((text) => {
        const percent = Number(text);
        if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent;
        throw new InvalidArgumentError('Give a number from 0 to 100.');
      }),
    )
    .option('--allow-real-identifiers', 'take identifiers that may belong to real persons')
    .addHelpText(
      'after',
      `
Exit codes: 0 enough is covered, 1 it is not, 64 wrong use.

Examples:
  $ koeajo coverage ./students
  $ koeajo coverage ./students --strength 3 --html coverage.html
  $ koeajo coverage ./answers --min 20 --json`,
    )
    .action(async (dataset: string, options: CoverageCommandOptions) => {
      const { measureDataset } = await import('../actions/coverage.ts');
      process.exitCode = await measureDataset(dataset, options);
    });
