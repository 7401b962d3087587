import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Ratkaisu, Ratkaisupyynto } from '#contracts';
import type { RegisterAccess } from '#scenarios';
import type { Mutant } from './mutant.ts';

/** What the registers said, as the reference flow keeps it. */
export type Answers = unknown;

/** The reference flow, whole: it asks the registers. */
interface AskingFlow {
  readonly ask: (pyynto: Ratkaisupyynto, signal: AbortSignal) => Promise<Answers>;
  readonly decide: (pyynto: Ratkaisupyynto, options: { readonly signal: AbortSignal }) => Promise<Ratkaisu>;
  readonly close: () => Promise<void>;
}

interface Modules {
  /** What stands behind the clients of the registers: a decision from their answers. */
  readonly 'to-ratkaisu.ts': { readonly toRatkaisu: (pyynto: Ratkaisupyynto, answers: Answers) => Ratkaisu };
  readonly 'reference-flow.ts': { readonly createReferenceFlow: (registers: RegisterAccess) => AskingFlow };
}

const source = resolve('scenarios/reference-flow');

/**
 * A module of the reference flow with all that it imports, and with the bug of a mutant; nothing when the bug is in no
 * file of it. Throws when the text to be replaced does not stand exactly once in its file.
 */
export const loadBundle = async <E extends keyof Modules>(
  entry: E,
  mutant?: Mutant,
): Promise<Modules[E] | undefined> => {
  const bug = mutant && { path: join(source, mutant.file), contents: await toMutated(mutant) };
  const { metafile, outputFiles } = await build({
    entryPoints: [join(source, entry)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    metafile: true,
    logLevel: 'silent',
    plugins: [installedUndici, ...(bug === undefined ? [] : [withBug(bug)])],
  });
  const hasBug = Object.keys(metafile.inputs).some((path) => resolve(path) === bug?.path);
  if (bug !== undefined && !hasBug) return undefined;
  const [{ contents } = { contents: '' }] = outputFiles;
  return await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
};

const toMutated = async (mutant: Mutant): Promise<string> => {
  const count = await countFinds(mutant);
  const { name, file, find, replace } = mutant;
  if (count !== 1) throw new Error(`The mutant ${name} is to change what stands ${count} times in ${file}: ${find}`);
  return (await readFile(join(source, file), 'utf8')).replace(find, () => replace);
};

/** How often the text that is to be replaced stands in its file. */
export const countFinds = async ({ file, find }: Mutant): Promise<number> =>
  (await readFile(join(source, file), 'utf8')).split(find).length - 1;

const withBug = ({ path, contents }: { readonly path: string; readonly contents: string }): Plugin => ({
  name: 'bug',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, (file) => (file.path === path ? { contents, loader: 'ts' } : undefined)),
});

/** A module that is no file finds no package by its name. */
const installedUndici: Plugin = {
  name: 'undici',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^undici$/ }, () => ({
      path: pathToFileURL(createRequire(import.meta.url).resolve('undici')).href,
      external: true,
    })),
};
