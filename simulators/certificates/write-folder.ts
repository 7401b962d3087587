import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ToolkitError } from '#contracts';
import { filesOfManifest, manifestFile } from './manifest.ts';

/**
 * Writes a folder of texts under a temporary name beside its place and renames it, so that nobody sees half a set. Keys are
 * for the owner alone. Throws ToolkitError `certificates-foreign-folder` or `certificates-no-folder`.
 */
export const writeFolder = async (directory: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const isThere = await isOurs(directory);
  await mkdir(dirname(directory), { recursive: true });
  const fresh = await mkdtemp(`${directory}-new-`);
  try {
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(fresh, name), text, { mode: name.endsWith('-key.pem') ? 0o600 : 0o644 });
    }
    if (!isThere) return await rename(fresh, directory);
    const old = await mkdtemp(`${directory}-old-`);
    await rename(directory, old);
    await rename(fresh, directory);
    await rm(old, { recursive: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another process was faster, and its set is as good.
    if (!isThere && isTaken(error) && (await isOurs(directory))) return;
    throw error;
  }
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');

/** `false`: nothing is there. Anything that we did not write is refused. */
const isOurs = async (directory: string): Promise<boolean> => {
  const present = await readdir(directory).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new ToolkitError('certificates-no-folder', `${directory} is no folder that can be read (${cause.code}).`, {
      where: directory,
      next: 'Name another folder.',
      cause,
    });
  });
  if (present === undefined) return false;
  const manifest = await readFile(join(directory, manifestFile), 'utf8').catch(() => '');
  const ours = filesOfManifest(manifest) ?? [];
  const foreign = present.find((name) => !ours.includes(name));
  if (foreign === undefined) return true;
  throw new ToolkitError('certificates-foreign-folder', `${directory} holds ${foreign}, which is not of our making.`, {
    where: join(directory, foreign),
    next: 'Name an empty or a new folder; this one stays as it is.',
  });
};
