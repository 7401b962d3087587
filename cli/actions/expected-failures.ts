import { readFile } from 'node:fs/promises';
import { ToolkitError } from '#contracts';
import { catalogue, refuseUnknownNames } from '#scenarios';

/**
 * Names of scenarios that are known to fail: one a line, `#` begins a comment. No file: none. Throws ToolkitError
 * `expected-failures-missing` and `unknown-expected-failure`.
 */
export const readExpectedFailures = async (file: string | undefined): Promise<readonly string[]> => {
  if (file === undefined) return [];
  const names = (await read(file))
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  refuseUnknownNames(names, catalogue);
  return names;
};

const read = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ToolkitError('expected-failures-missing', `The list can't be read: ${(cause as Error).message}`, {
      where: file,
      next: 'Give a text file with the name of one scenario a line, or leave --expected-failures out.',
      cause,
    });
  }
};
