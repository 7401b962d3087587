import pc from 'picocolors';
import { type Matrix, withNothing } from './matrix.ts';
import type { Mutant } from './mutant.ts';
import type { Killer } from './put-to-catalogue.ts';

export interface WholeMatrix {
  readonly mutants: readonly Mutant[];
  readonly matrix: Matrix;
  /** The matrix by scenario. */
  readonly victims: Matrix;
  readonly seconds: number;
}

/** The whole matrix, mutant by mutant and scenario by scenario, for a person to read. */
export const tellMatrix = ({ mutants, matrix, victims, seconds }: WholeMatrix): string =>
  [
    pc.bold('How many scenarios fail each mutant, and which first'),
    ...mutants.map(({ name, sentence }) => {
      const killers = matrix.get(name) ?? [];
      return killers.length === 0
        ? pc.red(`✗    0  ${name}: no scenario sees it. ${sentence}`)
        : `${pc.green('✓')} ${toCount(killers)}  ${name} ${pc.dim(killers[0] ?? '')}`;
    }),
    '',
    pc.bold('How many mutants fail each scenario, and which first'),
    ...[...victims].map(([name, fallen]) =>
      fallen.length === 0
        ? pc.red(`✗    0  ${name}: no mutant needs it`)
        : `${pc.green('✓')} ${toCount(fallen)}  ${name} ${pc.dim(fallen[0] ?? '')}`,
    ),
    '',
    `${toShare(matrix)} mutants are killed; ${toShare(victims)} scenarios kill one; ${seconds.toFixed(0)} s`,
    '',
  ].join('\n');

const toCount = (names: readonly string[]): string => String(names.length).padStart(4);

const toShare = (matrix: Matrix): string => {
  const some = matrix.size - withNothing(matrix).length;
  return `${some} of ${matrix.size} (${((100 * some) / matrix.size).toFixed(1)} %)`;
};

/** What the scenarios found in one mutant. */
export const tellMutant = ({ name, sentence, file, find, replace }: Mutant, killers: readonly Killer[]): string =>
  [
    `${pc.bold(name)}: ${sentence}`,
    `  ${file}`,
    ...find.split('\n').map((line) => pc.red(`  - ${line}`)),
    ...replace.split('\n').map((line) => pc.green(`  + ${line}`)),
    ...killers.flatMap((killer) => [
      '',
      pc.bold(killer.name),
      ...killer.findings.flatMap(({ code, sentence: found, expected, actual }) => [
        `  ${found} ${pc.dim(`[${code}]`)}`,
        `    expected  ${expected}`,
        `    actual    ${actual}`,
      ]),
    ]),
    '',
    killers.length === 0 ? pc.red('No scenario sees it.') : `${killers.length} scenarios see it.`,
    '',
  ].join('\n');

/** After how many cases each mutant was found, the latest first. */
export const tellSearch = ({
  found,
  runs,
  seconds,
}: {
  readonly found: ReadonlyMap<string, number | undefined>;
  readonly runs: number;
  readonly seconds: number;
}): string => {
  const sorted = [...found].sort(([, one = runs + 1], [, two = runs + 1]) => two - one);
  const some = sorted.filter(([, after]) => after !== undefined).length;
  return [
    pc.bold('After how many drawn cases each mutant is found'),
    ...sorted.map(([name, after]) =>
      after === undefined ? pc.red(`✗    -  ${name}`) : `${pc.green('✓')} ${String(after).padStart(4)}  ${name}`,
    ),
    '',
    `${some} of ${found.size} (${((100 * some) / found.size).toFixed(1)} %) are found in ${runs} cases; ${seconds.toFixed(0)} s`,
    '',
  ].join('\n');
};
