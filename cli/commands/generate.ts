import { Command, InvalidArgumentError, Option } from 'commander';
import { parseCount, parseDay, parseShare } from '../option-values.ts';

export interface GenerateCommandOptions {
  readonly count?: number;
  readonly format: 'json' | 'ndjson' | 'csv' | 'virta-xml' | 'parquet';
  readonly out?: string;
  readonly seed: string;
  readonly now?: string;
  readonly realistic?: boolean;
  readonly cover?: '2' | '3';
  /** `all`, or names with commas between. */
  readonly anomalies?: string;
  readonly anomalyShare: number;
  readonly listAnomalies?: boolean;
  readonly shard: { readonly k: number; readonly n: number };
  readonly workers?: number;
  readonly studentsPerFile: number;
  readonly resume?: boolean;
  readonly json?: boolean;
}

export const defineGenerateCommand = (): Command =>
  new Command('generate')
    .summary('write a dataset of synthetic students')
    .description(
      'Writes students with all their documents: VIRTA record, application options, permit application, and what is to be\n' +
        'concluded of them. The same options give the same bytes on every machine, whatever the shards and workers.',
    )
    .addOption(whole('-n, --count <n>', 'how many students (default: 1000)'))
    .addOption(
      new Option('-f, --format <format>', 'json and ndjson: everything; csv and parquet: a table; virta-xml: registers')
        .choices(['json', 'ndjson', 'csv', 'virta-xml', 'parquet'])
        .default('ndjson'),
    )
    .option('-o, --out <dir>', 'folder of the dataset; nothing else may be in it')
    .option('--seed <text>', 'what the students are drawn from', 'koeajo')
    .addOption(new Option('--now <day>', 'the day YYYY-MM-DD of the dataset (default: today)').argParser(parseDay))
    .addOption(
      new Option(
        '--realistic',
        'in the proportions of real life (default: each case as likely as the others)',
      ).conflicts('cover'),
    )
    .addOption(
      new Option('--cover <t>', 'as few students as have every 2 (or 3) cases together')
        .choices(['2', '3'])
        .conflicts('count'),
    )
    .addOption(
      new Option('--anomalies <names>', 'errors in the registers: all, or names with commas between').conflicts(
        'cover',
      ),
    )
    .addOption(
      new Option('--anomaly-share <percent>', 'how many of a hundred students have one')
        .default(5)
        .argParser(parseShare),
    )
    .option('--list-anomalies', 'print the errors and what Koski does of each, and do nothing else')
    .addOption(
      new Option('--shard <k/n>', 'write only the k-th of n parts; the last one writes the manifest')
        .argParser(parseShard)
        .default({ k: 1, n: 1 }, '1/1'),
    )
    .addOption(whole('-w, --workers <n>', 'threads (default: one less than there are processors)'))
    .addOption(
      new Option('--students-per-file <n>', 'size of the files, up to 10000')
        .default(1000)
        .argParser(parseStudentsPerFile),
    )
    .option('--resume', 'finish what was begun: keep the files that are right, make the others')
    .option('--json', 'print a summary as one line of JSON')
    .addHelpText(
      'after',
      `
manifest.json appears last and has the SHA-256 of every file. docs/datasets.md tells what the files hold.
Ctrl-C leaves whole files only; --resume goes on from there.

Exit codes: 0 written, 64 wrong use or a folder with something else in it, 130 stopped with Ctrl-C.

Examples:
  $ koeajo generate --count 10000 --out students
  $ koeajo generate --cover 2 --out cases
  $ koeajo generate --count 500 --anomalies all --anomaly-share 20 --out faulty
  $ koeajo generate --count 200 --format virta-xml --out registers && koeajo start --virta registers
  $ koeajo generate --count 10000000 --format parquet --out big --now 2026-06-01 --shard 1/4`,
    )
    .action(async (options: GenerateCommandOptions, command: Command) => {
      if (options.listAnomalies) {
        const { listAnomalies } = await import('../actions/list-anomalies.ts');
        return listAnomalies();
      }
      if (options.out === undefined) command.error("error: required option '-o, --out <dir>' not specified");
      const { generateDataset } = await import('../actions/generate-dataset.ts');
      process.exitCode = await generateDataset({ ...options, out: options.out });
    });

const whole = (flags: string, about: string): Option => new Option(flags, about).argParser(parseCount);

/** A file is made in memory, and one of json is one text. */
const parseStudentsPerFile = (text: string): number => {
  const count = parseCount(text);
  if (count <= 10_000) return count;
  throw new InvalidArgumentError('Give a whole number from 1 to 10000.');
};

const parseShard = (text: string): { readonly k: number; readonly n: number } => {
  const [, k = 0, n = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (k >= 1 && k <= n) return { k, n };
  throw new InvalidArgumentError('Give K/N, such as 2/4: the second of four parts.');
};
