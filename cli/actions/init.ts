import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ToolkitError } from '#contracts';
import type { InitCommandOptions } from '../commands/init.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { configJson, configTs, workflow } from './init-files.ts';
import { writeWhole } from './write-whole.ts';

/** `koeajo init`: a first config and a workflow. Gives the exit code. Throws ToolkitError `file-exists`. */
export const init = async ({ subject, json = false, force = false }: InitCommandOptions): Promise<number> => {
  const { write, colors } = createOutput();
  const config = json ? 'koeajo.config.json' : 'koeajo.config.ts';
  const files: Readonly<Record<string, string>> = {
    [config]: json ? configJson(subject) : configTs(subject),
    '.github/workflows/koeajo.yml': workflow(subject),
  };
  const [there] = Object.keys(files).filter((file) => existsSync(file));
  if (there !== undefined && !force)
    throw new ToolkitError('file-exists', 'There is such a file already, and nothing was written', {
      where: there,
      next: 'Move it away, or write over it with --force.',
    });
  for (const [file, text] of Object.entries(files)) {
    await writeWhole(dirname(file), basename(file), text);
    write(`${colors.green('wrote')} ${file}\n`);
  }
  write(
    `
Next:
  1. set subject in ${config} to your implementation, and start it
  2. koeajo smoke    is it connected rightly?
  3. koeajo run      does it decide rightly?
  4. commit both files; where the workflow says so, let it start your implementation
`,
  );
  return exitCode.passed;
};
