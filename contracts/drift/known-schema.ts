import { type JsonSchemaName, jsonSchemaDocument, jsonSchemaNames } from '../json-schema/documents.ts';
import { ToolkitError } from '../toolkit-error.ts';
import { toJsonSchemaShapes } from './json-schema-shapes.ts';
import type { Shapes } from './shape.ts';

/** Whether it describes Koski's answer to Migri, or what has become of that. */
export const isMigriOppija = (shapes: Shapes): boolean =>
  shapes.has('henkilö') || (shapes.has('opiskeluoikeudet[]') && !shapes.has('opiskelijat[]'));

/** ToolkitError `schema-not-compared` for what is another of the toolkit's JSON Schemas, and so is compared otherwise. */
export const toNotCompared = (shapes: Shapes, source: string): ToolkitError | undefined => {
  const name = jsonSchemaNames.find((one): one is Other => one !== 'migri-oppija' && isAlike(shapes, shapesOf(one)));
  if (name === undefined) return undefined;
  return new ToolkitError('schema-not-compared', `This is ${names[name]}, and not Koski's answer to Migri.`, {
    where: source,
    next: nextSteps[name],
  });
};

/** Most of what it describes is in the other too, which is no mere text or list. */
const isAlike = (theirs: Shapes, ours: Shapes): boolean => {
  const common = [...theirs.keys()].filter((path) => ours.has(path)).length;
  return common > 3 && common * 2 > Math.min(theirs.size, ours.size);
};

const shapesOf = (name: JsonSchemaName): Shapes => {
  const document = jsonSchemaDocument(name);
  return toJsonSchemaShapes(document, document);
};

type Other = Exclude<JsonSchemaName, 'migri-oppija'>;

const names: Readonly<Record<Other, string>> = {
  'koski-migri-requests': "a schema of Migri's requests to Koski",
  'koski-migri-errors': "a schema of Koski's errors",
  'migri-hakijat': "a schema of Valintarekisteri's answer to Migri",
  'valintarekisteri-migri-requests': "a schema of Migri's requests to Valintarekisteri",
  'valintarekisteri-migri-errors': "a schema of Valintarekisteri's errors",
  'decision-flow': "a schema of Koeajo's own decision flow",
  'virta-record': "Koeajo's schema of a VIRTA answer as JSON",
};

const ofKoski = 'Give the OpenAPI document of Koski, which has it: koeajo drift --schema openapi.json';
const ofValintarekisteri =
  'Give the OpenAPI or Swagger document of Valintarekisteri, which has it: koeajo drift --schema swagger.json';

const nextSteps: Readonly<Record<Other, string>> = {
  'koski-migri-requests': ofKoski,
  'koski-migri-errors': ofKoski,
  'migri-hakijat': ofValintarekisteri,
  'valintarekisteri-migri-requests': ofValintarekisteri,
  'valintarekisteri-migri-errors': ofValintarekisteri,
  'decision-flow': 'Nobody publishes another one; nothing is to be compared.',
  'virta-record': 'VIRTA publishes XML Schema, which is compared: koeajo drift --schema Virta.xsd, or koodistot.xsd',
};
