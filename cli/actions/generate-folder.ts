import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolkitError } from '#contracts';
import { blocksOf, type DatasetFile, type DatasetManifest, namesOf, type Shard } from '#generators';
import { sha256Of } from './generate-write-block.ts';
import { writeWhole } from './write-whole.ts';

/** What a dataset is made from; the files are what is still to come. */
export type DatasetHead = Omit<DatasetManifest, 'files'>;

export interface DatasetFolder {
  /** Files that have been told to be whole, by name; whether they still are is another matter. */
  readonly told: ReadonlyMap<string, DatasetFile>;
  /** The manifest of the whole dataset is there. */
  readonly complete: boolean;
}

export const wholeManifest = 'manifest.json';
export const shardManifest = ({ k, n }: Shard): string => `manifest-${k}-of-${n}.json`;

/** Its first line says what the dataset is made from, each other one tells of a file: what `--resume` goes by. */
export const journalOf = ({ k, n }: Shard): string => `.koeajo-${k}-of-${n}.log`;

const manifestName = /^manifest(-\d+-of-\d+)?\.json$/;
const journalName = /^\.koeajo-\d+-of-\d+\.log$/;
const blockName = /^(students|persons|expected)-\d{5,}\.(json|ndjson|csv|xml|parquet)(\.\d+\.tmp)?$/;
const temporaryName = /\.tmp$/;

/**
 * Looks into the folder where a dataset is to go, and makes it when there is none. Throws ToolkitError
 * `dataset-folder-foreign` when something else is in it, `dataset-differs` when it holds another dataset, `dataset-exists`
 * when it holds this one and is not to be resumed.
 */
export const openDatasetFolder = async (
  directory: string,
  head: DatasetHead,
  shard: Shard,
  resume: boolean,
): Promise<DatasetFolder> => {
  await mkdir(directory, { recursive: true }).catch((cause) => {
    throw unusable(directory, cause);
  });
  const names = (await readdir(directory).catch((cause) => Promise.reject(unusable(directory, cause)))).sort();
  const foreign = names.find((name) => ![manifestName, journalName, blockName].some((known) => known.test(name)));
  if (foreign !== undefined) throw isForeign(directory, foreign);
  const told = new Map<string, DatasetFile>();
  const tellers = names.filter((name) => manifestName.test(name) || journalName.test(name));
  for (const name of tellers) {
    const teller = await readTeller(directory, name);
    if (teller === undefined) continue;
    refuseOther(directory, name, teller, head);
    for (const file of teller.files) told.set(file.name, file);
  }
  const files = names.filter((name) => blockName.test(name));
  if (files[0] !== undefined && tellers.length === 0) throw isForeign(directory, files[0]);
  const own = new Set(blocksOf(head, shard).flatMap((block) => namesOf(head, block)));
  const begun =
    names.includes(wholeManifest) || names.includes(journalOf(shard)) || files.some((name) => own.has(name));
  if (begun && !resume) throw exists(directory);
  // Left behind by a run that was killed.
  const leftovers = files.filter((name) => temporaryName.test(name) && own.has(name.replace(/\.\d+\.tmp$/, '')));
  for (const name of leftovers) await rm(join(directory, name), { force: true });
  return { told, complete: names.includes(wholeManifest) };
};

/** The files of a block, when all of them are there and are what they were told to be. */
export const findWholeBlock = async (
  directory: string,
  names: readonly string[],
  { told }: DatasetFolder,
): Promise<readonly DatasetFile[] | undefined> => {
  const files: DatasetFile[] = [];
  for (const name of names) {
    const file = told.get(name);
    const bytes = file && (await readFile(join(directory, name)).catch(() => undefined));
    if (file === undefined || bytes === undefined || sha256Of(bytes) !== file.sha256) return undefined;
    files.push(file);
  }
  return files;
};

/** Begins the shard's journal anew, with the files that are kept. */
export const beginJournal = async (
  directory: string,
  shard: Shard,
  head: DatasetHead,
  kept: readonly DatasetFile[],
): Promise<void> => {
  await writeWhole(directory, journalOf(shard), toLines([head, ...kept]));
};

export const tellInJournal = (directory: string, shard: Shard, files: readonly DatasetFile[]): Promise<void> =>
  appendFile(join(directory, journalOf(shard)), toLines(files));

const toLines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** What is needless once the dataset is whole. */
export const removeTraces = async (directory: string): Promise<void> => {
  for (const name of await readdir(directory)) {
    if (journalName.test(name) || (manifestName.test(name) && name !== wholeManifest)) {
      await rm(join(directory, name), { force: true });
    }
  }
};

/** A manifest or a journal; nothing when it went away, or was begun and never written. */
export const readTeller = async (directory: string, name: string): Promise<DatasetManifest | undefined> => {
  const text = await readFile(join(directory, name), 'utf8').catch(() => '');
  if (manifestName.test(name)) return parseJson(text) as DatasetManifest | undefined;
  // The last line may be half a line.
  const [head, ...files] = text.split('\n').map(parseJson);
  return head && { ...(head as DatasetHead), files: files.filter((file) => file !== undefined) as DatasetFile[] };
};

const parseJson = (text: string): object | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refuseOther = (directory: string, name: string, teller: DatasetHead, head: DatasetHead): void => {
  const key = (Object.keys(labels) as (keyof DatasetHead)[]).find((one) => `${teller[one]}` !== `${head[one]}`);
  if (key === undefined) return;
  throw new ToolkitError(
    'dataset-differs',
    `The folder holds another dataset: its ${labels[key]} is ${teller[key] ?? 'none'}, asked for was ${head[key] ?? 'none'}.`,
    { where: join(directory, name), next: 'Give another folder with --out, or the options that it was made with.' },
  );
};

const labels: Readonly<Record<keyof Required<DatasetHead>, string>> = {
  koeajo: 'version of koeajo',
  format: 'format',
  mix: 'mix of students',
  seed: 'seed',
  now: 'day (--now)',
  count: 'count',
  studentsPerFile: 'number of students per file',
  anomalies: 'list of errors',
  anomalyShare: 'share of errors',
};

const isForeign = (directory: string, name: string): ToolkitError =>
  new ToolkitError('dataset-folder-foreign', `There is something else in the folder: ${name}.`, {
    where: directory,
    next: 'Give an empty or a new folder with --out.',
  });

const exists = (directory: string): ToolkitError =>
  new ToolkitError('dataset-exists', 'The dataset is in the folder already, at least in part.', {
    where: directory,
    next: 'Add --resume to check it and to make what is missing, or give another folder with --out.',
  });

const unusable = (directory: string, cause: Error): ToolkitError =>
  new ToolkitError('not-writable', `The folder can't be used: ${cause.message}`, {
    where: directory,
    next: 'Give another folder with --out.',
    cause,
  });
