import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolkitError } from '#contracts';
import type { KoeajoConfig } from './koeajo-config.ts';

/** A config that was found, and where. */
export interface LoadedConfig {
  readonly file: string;
  readonly config: KoeajoConfig;
}

const usualFiles = ['ts', 'mts', 'js', 'mjs', 'json'].map((ending) => `koeajo.config.${ending}`);

/**
 * The config of a file, or the one in this folder; none at all is right too. Throws ToolkitError `config-missing`,
 * `config-ambiguous`, `config-not-loadable` and `config-invalid`.
 */
export const loadConfig = async (given?: string): Promise<LoadedConfig | undefined> => {
  const [file, other] = given === undefined ? usualFiles.filter((name) => existsSync(name)) : [given];
  if (file === undefined) return undefined;
  if (other !== undefined)
    throw new ToolkitError('config-ambiguous', 'There is more than one config here', {
      where: `${file}, ${other}`,
      next: 'Keep one of them, or say which with --config.',
    });
  if (!existsSync(file))
    throw new ToolkitError('config-missing', 'There is no such config', {
      where: file,
      next: 'Give a file that exists; koeajo init writes a first one.',
    });
  const value = await read(file);
  const { parseConfig } = await import('./parse-config.ts');
  return { file, config: parseConfig(value, file) };
};

const read = async (file: string): Promise<unknown> => {
  try {
    return file.endsWith('.json') ? JSON.parse(await readFile(file, 'utf8')) : await evaluate(file);
  } catch (cause) {
    throw new ToolkitError('config-not-loadable', `The config can't be read: ${(cause as Error).message}`, {
      where: file,
      next: 'It is JSON, or a module whose default export is the config.',
      cause,
    });
  }
};

/** Node 20 reads no TypeScript by itself; and `koeajo/config` must be found where koeajo is not installed (npx) too. */
const evaluate = async (file: string): Promise<unknown> => {
  const { createJiti } = await import('jiti');
  const alias = { 'koeajo/config': fileURLToPath(import.meta.resolve('koeajo/config')) };
  const jiti = createJiti(resolve('.'), { fsCache: false, moduleCache: false, interopDefault: false, alias });
  const module = await jiti.import<{ readonly default?: unknown }>(resolve(file));
  if (module.default === undefined) throw new Error('it has no default export');
  return module.default;
};
