import { readdir, readFile } from 'node:fs/promises';
import { join, parse, relative } from 'node:path';
import { isSyntheticIdentifier, maskIdentifiers, type PersonDocuments, parseVirtaXml, ToolkitError } from '#contracts';
import type { Fragment } from './fragment.ts';
import { gatherPersons } from './gather-persons.ts';
import { mapAll, mapAllInTurn } from './map-all.ts';
import { parseJson } from './parse-json.ts';
import { parsePersonJson } from './parse-person-json.ts';
import { refuseRealIdentifiers } from './refuse-real-identifiers.ts';
import { identifiersIn, toVirtaFragments } from './virta-fragments.ts';

/** How a folder is read. */
export interface RegisterFolderOptions {
  /** Take identifiers that may belong to a real person; false unless told. */
  readonly allowRealIdentifiers?: boolean;
}

/**
 * The persons of a folder; `docs/folder-format.md` describes it.
 *
 * - `*.xml`, `opintotiedot/*.xml`: VIRTA answers, named after the hetu or person OID they are found by, or freely;
 * - `henkilotiedot/*.xml`: VIRTA's person answers, for names and citizenships;
 * - `*.json`: persons, declared (`persons.json`) or with all their documents; not `environment.json`, not the `manifest.json`
 *   of a dataset, and not one that has the name of an XML file, which is the answer expected for that file.
 *
 * All files are read before anything is refused. Throws ToolkitError `folder-missing`, `folder-empty`, `file-unreadable`,
 * `duplicate-identifier`, `real-identifier`, `avain-unknown`, `student-unclear`, what {@link parsePersonJson} and
 * `parseVirtaXml` throw, and `several-errors` for a mixture.
 */
export const loadRegisterFolder = async (
  directory: string,
  { allowRealIdentifiers = false }: RegisterFolderOptions = {},
): Promise<readonly PersonDocuments[]> => {
  const files = await filesOf(directory);
  const referred = new Set<string>();

  const readPersons = async (file: string): Promise<readonly Fragment[]> => {
    const place = placeOf(file);
    const json = parseJson(await readBytes(file, place), place);
    const items: readonly unknown[] = Array.isArray(json) ? json : [json];
    return mapAllInTurn(items.entries(), ([index, item]) =>
      parsePersonJson(item, {
        place: Array.isArray(json) ? `${place}, item ${index + 1}` : place,
        allowRealIdentifiers,
        readFile: (name) => {
          const path = join(directory, name);
          if (relative(directory, path).startsWith('..')) throw outsideFolder(name, place);
          referred.add(path);
          return readBytes(path, place);
        },
      }),
    );
  };
  const readVirta = async (file: string): Promise<readonly Fragment[]> => {
    const { name, dir } = parse(file);
    const place = placeOf(file);
    const record = await parseVirtaXml(await readBytes(file, place), place);
    if (!allowRealIdentifiers) refuseRealIdentifiers([name, ...identifiersIn(record.opiskelijat)], place);
    const fragments = toVirtaFragments(record, name, place);
    return parse(dir).base === 'henkilotiedot' && dir !== directory
      ? fragments.map((fragment) => ({ ...fragment, virta: [] }))
      : fragments;
  };

  const read = (file: string) => {
    if (isJson(file)) return readPersons(file);
    return referred.has(file) ? [] : readVirta(file);
  };
  const fragments = (await mapAllInTurn(files, read)).flat();
  refuseUnknownNames(fragments);
  return gatherPersons(fragments);
};

/** The file, as it may be shown: its name can be a living person's hetu. */
const placeOf = (file: string): string => (isSyntheticIdentifier(parse(file).name) ? file : maskIdentifiers(file));

const isJson = (file: string): boolean => file.toLowerCase().endsWith('.json');

/** JSON first, because it may say what the XML files are. */
const filesOf = async (directory: string): Promise<readonly string[]> => {
  const top = await namesIn(directory).catch((cause) => {
    throw new ToolkitError('folder-missing', `There is no folder ${directory} that can be read.`, {
      where: directory,
      next: 'Give a folder with VIRTA answers (*.xml) or persons (*.json).',
      cause,
    });
  });
  const xml = top.filter((name) => /\.xml$/i.test(name));
  const answers = new Set(['environment', 'manifest', ...xml.map((name) => parse(name).name)]);
  const json = top.filter((name) => isJson(name) && !answers.has(parse(name).name));
  const within = await Promise.all(
    ['opintotiedot', 'henkilotiedot'].map(async (folder) =>
      (await namesIn(join(directory, folder)).catch(() => []))
        .filter((name) => /\.xml$/i.test(name))
        .map((name) => join(folder, name)),
    ),
  );
  const files = [...json, ...xml, ...within.flat()];
  if (files.length > 0) return files.map((name) => join(directory, name));
  throw new ToolkitError(
    'folder-empty',
    `The folder ${directory} has no VIRTA answers (*.xml) and no persons (*.json).`,
    {
      where: directory,
      next: 'docs/folder-format.md shows what such a folder holds.',
    },
  );
};

// By code unit, so that the order does not depend on the machine's language.
const namesIn = async (directory: string): Promise<readonly string[]> => (await readdir(directory)).sort();

const readBytes = async (file: string, where: string): Promise<Uint8Array> =>
  readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new ToolkitError('file-unreadable', `${placeOf(file)} can not be read: ${cause.code}.`, {
      where,
      next: 'Correct the name, which counts from the folder, or give the right to read the file.',
      cause,
    });
  });

const outsideFolder = (name: string, where: string) =>
  new ToolkitError('file-reference', `${maskIdentifiers(name)} is outside the folder.`, {
    where,
    next: 'Put the file into the folder.',
  });

const refuseUnknownNames = (fragments: readonly Fragment[]): void => {
  const documents = fragments.filter(({ declared }) => declared === undefined);
  const known = new Set(documents.flatMap(({ names, identifiers }) => [...names, ...identifiers]));
  mapAll(fragments, ({ declared, names, place }) => {
    const unknown = declared && names.find((name) => !known.has(name));
    if (unknown === undefined) return;
    throw new ToolkitError('avain-unknown', `No document is called or found by “${maskIdentifiers(unknown)}”.`, {
      where: place,
      next: 'In avaimet give names of XML files in the folder, without .xml, or identifiers that stand in them.',
    });
  });
};
