import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ToolkitError } from '#contracts';
import { type PactFile, parsePactFile, parseVerification, type Verification } from '#scenarios';

/** Where the pacts of this toolkit are. */
const ownPacts = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('koeajo/package.json')), 'contracts/pacts');

/** The pacts of a folder, of a provider when one is named. Throws ToolkitError `pacts-missing`, `pact-invalid`. */
export const readPacts = async (directory = ownPacts(), provider?: string): Promise<readonly PactFile[]> => {
  const files = await listJson(directory).catch((cause: Error) => {
    throw missing(directory, cause.message, cause);
  });
  const pacts = await Promise.all(files.map(async (file) => parsePactFile(await readFile(file, 'utf8'), file)));
  const own = pacts.filter((pact) => provider === undefined || pact.provider === provider);
  if (own.length > 0) return own;
  throw missing(directory, provider === undefined ? 'there is no pact in it' : `none of its pacts is with ${provider}`);
};

const missing = (where: string, why: string, cause?: unknown): ToolkitError =>
  new ToolkitError('pacts-missing', `There are no pacts: ${why}`, {
    where,
    next: 'Give a folder with pact files with --pacts, or leave it out for those of this toolkit.',
    cause,
  });

/** The result files of a folder; none when there is no such folder. Throws ToolkitError `verification-invalid`. */
export const readVerifications = async (directory: string): Promise<readonly Verification[]> => {
  const files = await listJson(directory).catch(() => []);
  const read = await Promise.all(files.map(async (file) => parseVerification(await readFile(file, 'utf8'), file)));
  return read.filter((verification) => verification !== undefined);
};

/** One result file, if it is there. Throws ToolkitError `verification-invalid`. */
export const readVerification = async (file: string): Promise<Verification | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseVerification(text, file);
};

const listJson = async (directory: string): Promise<readonly string[]> =>
  (await readdir(directory))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(directory, name));
