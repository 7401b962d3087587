import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Mutant } from './mutant.ts';

const source = resolve('scenarios/reference-flow');

/** Git-ignored, and below the packages that a mutant imports. */
const built = resolve('node_modules/.cache/koeajo-mutants');

/**
 * Bundles the reference flow with its one bug into a module that exports `decide` and `close`, and gives its path.
 * Throws when the text to be replaced does not stand exactly once in its file.
 */
export const buildMutant = async (mutant: Mutant): Promise<string> => {
  const outfile = join(built, `${mutant.name}.mjs`);
  await build({
    stdin: { contents: entry, resolveDir: source, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['undici'],
    logLevel: 'silent',
    plugins: [withBug(mutant, await toMutated(mutant))],
  });
  return outfile;
};

const entry = `
import { createReferenceFlow } from './reference-flow.ts';
let flow;
export const decide = (pyynto, { registers, signal }) => (flow ??= createReferenceFlow(registers)).decide(pyynto, { signal });
export const close = async () => flow?.close();
`;

const toMutated = async ({ name, file, find, replace }: Mutant): Promise<string> => {
  const parts = (await readFile(join(source, file), 'utf8')).split(find);
  if (parts.length !== 2)
    throw new Error(`The mutant ${name} is to change what stands ${parts.length - 1} times in ${file}: ${find}`);
  return parts.join(replace);
};

const withBug = ({ file }: Mutant, contents: string): Plugin => ({
  name: 'bug',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => (path === join(source, file) ? { contents, loader: 'ts' } : undefined)),
});
