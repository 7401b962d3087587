import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real inputs and answers, when the environment names it; these checks run only then. */
export const shared: string | undefined = process.env.KOEAJO_SHARED;

/** Paths of the files in a folder of it that end so. */
export const sharedFiles = (folder: string, ending: string): readonly string[] =>
  shared === undefined
    ? []
    : readdirSync(join(shared, folder))
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(shared, folder, name));
