import { isSyntheticIdentifier, maskIdentifiers } from '#contracts';
import type { Combination, Coverage, Strength } from '#generators';
import type { Output } from '../output.ts';
import type { Example, Tally } from './coverage-tally.ts';

/** What was measured of a dataset. */
export interface CoverageResult {
  readonly dataset: string;
  readonly tally: Tally;
  readonly coverages: readonly Coverage[];
  /** The one that is asked for. */
  readonly strength: Strength;
  /** Everything that is missing is named. */
  readonly all: boolean;
}

const shown = 20;

/** One line of JSON. */
export const toCoverageJson = ({ dataset, tally, coverages, strength, all }: CoverageResult): string => {
  const measured = coverages.map((coverage) => ({
    ...coverage,
    missing: undefined,
    missingCount: coverage.missing.length,
  }));
  const missing = coverages.find((coverage) => coverage.strength === strength)?.missing ?? [];
  return `${JSON.stringify({
    dataset,
    persons: tally.persons,
    differentRows: tally.rows.length,
    strength,
    coverages: measured,
    missing: all ? missing : missing.slice(0, shown),
    surprises: tally.surprises.map((surprise) => ({ ...surprise, example: toShown(surprise.example) })),
  })}\n`;
};

/** Percentages, then what is missing, then what should not be there. */
export const toCoverageText = (result: CoverageResult, colors: Output['colors']): string => {
  const { dataset, tally, coverages, strength, all } = result;
  const missing = coverages.find((coverage) => coverage.strength === strength)?.missing ?? [];
  const named = all ? missing : missing.slice(0, shown);
  const more = missing.length - named.length;
  return [
    `${colors.bold(dataset)}: ${tally.persons} persons, ${tally.rows.length} different cases`,
    '',
    ...coverages.map((coverage) => toLine(coverage, colors)),
    ...(missing.length === 0 ? [] : ['', `Missing ${words[strength]}:`, ...named.map((one) => `  ${toWords(one)}`)]),
    ...(more > 0 ? [colors.dim(`  and ${more} more (--all names them)`)] : []),
    ...toSurpriseLines(tally, colors),
    '',
  ].join('\n');
};

const words: Readonly<Record<Strength, string>> = { 1: 'values', 2: 'pairs', 3: 'triples' };

const toLine = ({ strength, percent, covered, feasible, infeasible }: Coverage, colors: Output['colors']): string => {
  const figure = `${percent.toFixed(1)} %`.padStart(8);
  const paint = covered === feasible ? colors.green : colors.yellow;
  const beside = infeasible === 0 ? '' : colors.dim(` (${infeasible} more cannot be)`);
  return `${paint(figure)}  ${covered} of ${feasible} ${words[strength]}${beside}`;
};

const toWords = (combination: Combination): string =>
  Object.entries(combination)
    .map(([name, value]) => `${name} ${value}`)
    .join(' + ');

const toSurpriseLines = ({ surprises }: Tally, colors: Output['colors']): readonly string[] =>
  surprises.length === 0
    ? []
    : [
        '',
        'Not in the model, so not counted:',
        ...surprises.map(
          ({ text, count, example }) => `  ${text} ${colors.dim(`(${count} ×, first ${toShown(example).oid})`)}`,
        ),
      ];

/** Identifiers that may be a real person's are masked, and so is the name that goes with them. */
export const toShown = (example: Example): Example =>
  isSyntheticIdentifier(example.oid) ? example : { oid: maskIdentifiers(example.oid), name: '' };
