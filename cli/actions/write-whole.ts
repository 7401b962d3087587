import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolkitError } from '#contracts';

/** Writes a file that appears whole or not at all; gives its path. Throws ToolkitError `not-writable`. */
export const writeWhole = async (directory: string, name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(directory, name);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, file);
    return file;
  } catch (error) {
    throw new ToolkitError('not-writable', `The file can't be written: ${(error as Error).message}`, {
      where: file,
      next: 'Give another folder with --out.',
      cause: error,
    });
  }
};
