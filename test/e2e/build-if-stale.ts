import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const sources = ['contracts', 'generators', 'simulators', 'scenarios', 'cli'];

/** The end-to-end tests run what ships: it is built anew when a source is newer. */
export const setup = (): void => {
  const built = timeOf('dist/cli/main.js');
  const newest = Math.max(
    ...sources.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => timeOf(`${room}/${name}`)),
    ),
  );
  if (newest > built) execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
};

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
