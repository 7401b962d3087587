import pc from 'picocolors';
import type { Finding } from '#scenarios';
import { type Matrix, toVictims } from './matrix.ts';
import type { Mutant } from './mutant.ts';

/** The whole matrix, mutant by mutant and scenario by scenario, for a person to read. */
export const tellMatrix = (
  matrix: Matrix,
  { mutants, scenarios, seconds }: { mutants: readonly Mutant[]; scenarios: readonly string[]; seconds: number },
): string => {
  const victims = toVictims(matrix, scenarios);
  const killed = mutants.filter(({ name }) => matrix.get(name)?.length);
  const killing = scenarios.filter((name) => victims.get(name)?.length);
  return [
    pc.bold('Mutants: how many scenarios fail each, and which first'),
    ...mutants.map(({ name, sentence }) => {
      const killers = matrix.get(name) ?? [];
      const [first] = killers;
      return first === undefined
        ? pc.red(`✗    0  ${name}: no scenario sees it. ${sentence}`)
        : `${pc.green('✓')} ${String(killers.length).padStart(4)}  ${name} ${pc.dim(first)}`;
    }),
    '',
    pc.bold('Scenarios: how many mutants each fails'),
    ...scenarios.map((name) => {
      const count = victims.get(name)?.length ?? 0;
      return count === 0
        ? pc.red(`✗    0  ${name}: no mutant needs it`)
        : `${pc.green('✓')} ${String(count).padStart(4)}  ${name}`;
    }),
    '',
    `${killed.length} of ${mutants.length} mutants are killed (${percent(killed.length, mutants.length)}), ` +
      `${killing.length} of ${scenarios.length} scenarios kill one (${percent(killing.length, scenarios.length)}); ` +
      `${seconds.toFixed(0)} s`,
    '',
  ].join('\n');
};

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** What the scenarios found in one mutant. */
export const tellMutant = (
  { name, sentence, file, find, replace }: Mutant,
  killers: readonly { readonly name: string; readonly findings: readonly Finding[] }[],
): string =>
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
    killers.length === 0 ? pc.red('No scenario sees it.') : `${killers.length} scenarios fail it.`,
    '',
  ].join('\n');
