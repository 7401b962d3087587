import { readFile } from 'node:fs/promises';
import { ToolkitError } from '#contracts';
import { defaultKoskiEnvironment, type KoskiEnvironment, parseKoskiEnvironment } from '#simulators';

/** The code lists and institutions of a file, or the built-in ones. Throws ToolkitError `environment-invalid`. */
export const loadEnvironment = async (file: string | undefined): Promise<KoskiEnvironment> => {
  if (file === undefined) return defaultKoskiEnvironment;
  try {
    return parseKoskiEnvironment(JSON.parse(await readFile(file, 'utf8')), file);
  } catch (error) {
    if (error instanceof ToolkitError) throw error;
    throw new ToolkitError('environment-invalid', `The environment can't be read: ${(error as Error).message}`, {
      where: file,
      next: 'Give a JSON file with `koodistot` and `oppilaitokset`, or leave --environment out.',
      cause: error,
    });
  }
};
