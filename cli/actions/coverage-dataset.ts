import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isSyntheticIdentifier, type PersonDocuments, ToolkitError } from '#contracts';
import { loadRegisterFolder } from '#simulators';

/**
 * The persons of a dataset, one after the other: the blocks of `koeajo generate`, or a folder as `koeajo start --virta`
 * takes. Throws ToolkitError `folder-missing`, `dataset-format`, `dataset-record`, `real-identifier`, and what `loadRegisterFolder` throws.
 */
export async function* readDataset(
  directory: string,
  options: { readonly allowRealIdentifiers: boolean },
): AsyncGenerator<PersonDocuments> {
  const names = (await namesIn(directory)).toSorted();
  const blocks = names.filter((name) => /\.ndjson$|^students-\d+\.json$/.test(name));
  const unreadable = names.find((name) => /^students-\d+\.(csv|parquet)$/.test(name));
  if (unreadable !== undefined) throw formatUnknown(join(directory, unreadable));
  if (blocks.length === 0) yield* await loadRegisterFolder(directory, options);
  for (const name of blocks) {
    const file = join(directory, name);
    for await (const person of name.endsWith('.ndjson') ? readLines(file) : readArray(file)) {
      if (!options.allowRealIdentifiers) refuseReal(person, file);
      yield person;
    }
  }
}

const namesIn = async (directory: string): Promise<readonly string[]> => {
  try {
    return await readdir(directory);
  } catch (cause) {
    throw new ToolkitError('folder-missing', `There is no folder ${directory} that can be read.`, {
      where: directory,
      next: 'Give the folder of a dataset; koeajo generate --out makes one.',
      cause,
    });
  }
};

async function* readLines(file: string): AsyncGenerator<PersonDocuments> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield toPerson(() => JSON.parse(line), `${file}, line ${number}`);
  }
}

async function* readArray(file: string): AsyncGenerator<PersonDocuments> {
  const text = await readFile(file, 'utf8');
  const items = toParsed(() => JSON.parse(text), file);
  if (!Array.isArray(items)) throw noRecord(file);
  for (const [index, item] of items.entries()) yield toPerson(() => item, `${file}, item ${index + 1}`);
}

const toParsed = (parse: () => unknown, where: string): unknown => {
  try {
    return parse();
  } catch (cause) {
    throw noRecord(where, cause);
  }
};

const toPerson = (parse: () => unknown, where: string): PersonDocuments => {
  const person = toParsed(parse, where) as Partial<PersonDocuments> | null;
  const lists = [person?.virta, person?.koski, person?.hakutoiveet];
  if (typeof person?.henkilo?.oid !== 'string' || !lists.every(Array.isArray)) throw noRecord(where);
  return person as PersonDocuments;
};

const refuseReal = ({ henkilo }: PersonDocuments, where: string): void => {
  if (isSyntheticIdentifier(henkilo.oid) && isSyntheticIdentifier(henkilo.hetu ?? henkilo.oid)) return;
  throw new ToolkitError('real-identifier', 'There is an identifier that may belong to a real person.', {
    where,
    next: 'Use --allow-real-identifiers where such data may be.',
  });
};

const noRecord = (where: string, cause?: unknown): ToolkitError =>
  new ToolkitError('dataset-record', 'This is no record of a student.', {
    where,
    next: 'A record holds henkilo, virta, koski and hakutoiveet, as koeajo generate --format ndjson writes them.',
    cause,
  });

const formatUnknown = (where: string): ToolkitError =>
  new ToolkitError('dataset-format', 'A table does not hold whole documents, so its coverage cannot be measured.', {
    where,
    next: 'Generate the same dataset as ndjson, json or virta-xml: the same seed gives the same students.',
  });
