import { basename, dirname } from 'node:path';
import { ToolkitError } from '#contracts';
import { type Coverage, measureCoverage, type Strength } from '#generators';
import type { CoverageCommandOptions } from '../commands/coverage.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { readDataset } from './coverage-dataset.ts';
import { toCoveragePage } from './coverage-page.ts';
import { tallyPersons } from './coverage-tally.ts';
import { toCoverageJson, toCoverageText } from './coverage-text.ts';
import { writeWhole } from './write-whole.ts';

/** `koeajo coverage`: what a dataset covers, on the console and as a page. Gives the exit code. */
export const measureDataset = async (dataset: string, options: CoverageCommandOptions): Promise<number> => {
  const { write, colors } = createOutput();
  const { allowRealIdentifiers = false } = options;
  const tally = await tallyPersons(readDataset(dataset, { allowRealIdentifiers }));
  if (tally.persons === 0) throw empty(dataset);
  const strength = Number(options.strength) as Strength;
  // Three at a time takes seconds: only when it is asked for.
  const strengths = ([1, 2, 3] as const).filter((each) => each <= Math.max(2, strength));
  const rows = tally.rows.map(({ row }) => row);
  const coverages = strengths.map((each) => measureCoverage(rows, each));
  const asked = coverages.find((coverage) => coverage.strength === strength);
  if (options.html !== undefined) {
    const page = toCoveragePage({ dataset: basename(dataset), tally, coverages });
    await writeWhole(dirname(options.html), basename(options.html), page);
  }
  const result = { dataset, tally, coverages, strength, all: options.all ?? false };
  write(options.json ? toCoverageJson(result) : toCoverageText(result, colors));
  if (options.html !== undefined && !options.json) write(`${colors.dim(`page: ${options.html}`)}\n`);
  return isEnough(asked, options.min) ? exitCode.passed : exitCode.failed;
};

const isEnough = (coverage: Coverage | undefined, min: number): boolean =>
  coverage !== undefined && 100 * coverage.covered >= min * coverage.feasible;

const empty = (where: string): ToolkitError =>
  new ToolkitError('dataset-empty', 'There is nobody in the dataset.', {
    where,
    next: 'Give the folder of a dataset; koeajo generate --out makes one.',
  });
