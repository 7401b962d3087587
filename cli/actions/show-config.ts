import type { RunCommandOptions } from '../commands/run.ts';
import type { SettledOptions } from '../config/settle-options.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';

/** `koeajo run --show-config`: each setting, and where it came from. Gives the exit code. */
export const showConfig = ({ options, configFile, origins }: SettledOptions<RunCommandOptions>): number => {
  const { write, colors } = createOutput();
  if (options.json) {
    write(`${JSON.stringify({ configFile, settings: origins }, undefined, 2)}\n`);
    return exitCode.passed;
  }
  const rows = origins.map(({ name, value, from }) => [name, [value].flat().join(','), from] as const);
  const widthOf = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  write(`config file: ${configFile ?? 'none'}\n\n`);
  for (const [name, value, from] of rows)
    write(`${name.padEnd(widthOf(0))}  ${colors.bold(value.padEnd(widthOf(1)))}  ${colors.dim(from)}\n`);
  return exitCode.passed;
};
