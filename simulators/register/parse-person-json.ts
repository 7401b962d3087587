import { maskIdentifiers, parseVirtaXml, ToolkitError, type VirtaDocument } from '#contracts';
import { createShapeCheck } from './check-shape.ts';
import type { Fragment } from './fragment.ts';
import { PersonDeclarationJson, PersonDocumentsJson, type VirtaSourceJson } from './person-json.ts';
import { refuseRealIdentifiers } from './refuse-real-identifiers.ts';
import { identifiersIn } from './virta-fragments.ts';

/** How JSON is read: where it stands, and what it may refer to. */
export interface PersonJsonReading {
  readonly place: string;
  readonly allowRealIdentifiers: boolean;
  /** Reads a file that stands beside the JSON; absent where there are no files. */
  readonly readFile?: (name: string) => Promise<Uint8Array>;
}

/**
 * One person of JSON: a declaration (`{"oid": …}`) or documents (`{"henkilo": {"oid": …}, …}`). Throws ToolkitError
 * `json-shape`, `person-without-identifier`, `real-identifier`, `file-reference`, and what `parseVirtaXml` throws.
 */
export const parsePersonJson = async (value: unknown, reading: PersonJsonReading): Promise<Fragment> => {
  const { place, allowRealIdentifiers } = reading;
  const isDocuments = typeof value === 'object' && value !== null && 'henkilo' in value;
  const documentsJson: PersonDocumentsJson = isDocuments
    ? checkDocuments(value, place)
    : { henkilo: checkDeclaration(value, place) };
  const { henkilo, virta = [], koski = [], ylioppilastutkinto, hakutoiveet = [] } = documentsJson;
  const { avaimet = [], ...declared } = henkilo;
  const { oid, linkitetytOidit = [], hetu, vanhatHetut = [] } = declared;
  const identifiers = [oid, hetu, ...linkitetytOidit, ...vanhatHetut].filter((text) => text !== undefined);
  if (avaimet.length > 0 && !reading.readFile) throw fileReference(place);
  if (oid === undefined && hetu === undefined && avaimet.length === 0) throw withoutIdentifier(place);
  const documents: VirtaDocument[] = [];
  for (const [index, source] of virta.entries()) documents.push(await readVirta(source, index, reading));
  if (!allowRealIdentifiers) {
    const inside = documents.flatMap((document) => [
      ...document.avaimet,
      ...identifiersIn(document.record.opiskelijat),
    ]);
    refuseRealIdentifiers([...identifiers, ...avaimet, ...inside], place);
  }
  return {
    place,
    identifiers,
    names: avaimet,
    declared,
    virta: documents,
    koski,
    ...(ylioppilastutkinto === undefined ? {} : { ylioppilastutkinto }),
    hakutoiveet,
  };
};

const hint = 'docs/folder-format.md shows the shape with an example.';
const checkDeclaration = createShapeCheck(PersonDeclarationJson, hint);
const checkDocuments = createShapeCheck(PersonDocumentsJson, hint);

const readVirta = async (
  { avaimet = [], record, xml, file }: VirtaSourceJson,
  index: number,
  { place, readFile }: PersonJsonReading,
): Promise<VirtaDocument> => {
  const where = `${place}, virta.${index}`;
  if ([record, xml, file].filter((source) => source !== undefined).length !== 1) {
    throw new ToolkitError('json-shape', 'A VIRTA answer is given as one of record, xml and file.', {
      where,
      next: hint,
    });
  }
  if (record !== undefined) return { avaimet, record };
  if (xml !== undefined) return { avaimet, record: await parseVirtaXml(xml, where) };
  if (file === undefined || readFile === undefined) throw fileReference(where);
  return { avaimet, record: await parseVirtaXml(await readFile(file), `${where} (${maskIdentifiers(file)})`) };
};

const withoutIdentifier = (where: string) =>
  new ToolkitError('person-without-identifier', 'The person has neither oid nor hetu, and names no document.', {
    where,
    next: 'Give oid (1.2.246.562.98.… for a synthetic person), hetu, or avaimet: names of files in the folder.',
  });

const fileReference = (where: string) =>
  new ToolkitError('file-reference', 'A file can be referred to only from a file in a folder.', {
    where,
    next: 'Give the VIRTA answer as record or as xml, and leave avaimet of the person out.',
  });
