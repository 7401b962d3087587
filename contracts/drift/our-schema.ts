import { koodistot, koskiKoodistot } from '../codes/koodistot.ts';
import { jsonSchemaDocument } from '../json-schema/documents.ts';
import { openApiDocument, openApiNames } from '../openapi/index.ts';
import { ToolkitError } from '../toolkit-error.ts';
import { toJsonSchemaShapes } from './json-schema-shapes.ts';
import { toOpenApiParts } from './openapi-shapes.ts';
import type { SchemaPart, SchemaTable } from './shape.ts';
import { virtaCodeLists } from './virta-code-lists.ts';

/**
 * What the toolkit itself has of the kind of a document: the schema of Koski's answer; of its OpenAPI documents the one that
 * shares most paths; of VIRTA the code lists, as Koski knows them where Koski reads them. Throws ToolkitError
 * `schema-unrelated` for an API of which it has nothing.
 */
export const ourSchemaFor = (theirs: SchemaTable): SchemaTable => {
  switch (theirs.kind) {
    case 'migri-oppija':
      return { kind: 'migri-oppija', source: "Koeajo's migri-oppija.schema.json", parts: migriOppijaParts() };
    case 'openapi':
      return closestApi(theirs);
    case 'xsd':
      return { kind: 'xsd', source: 'the code lists that Koski knows', parts: codeListParts(theirs) };
  }
};

/** Name of the only part of a JSON Schema. */
export const answerPart = 'answer';

const migriOppijaParts = (): ReadonlyMap<string, SchemaPart> => {
  const document = jsonSchemaDocument('migri-oppija');
  return new Map([[answerPart, { direction: 'answer', shapes: toJsonSchemaShapes(document, document) }]]);
};

const closestApi = (theirs: SchemaTable): SchemaTable => {
  const shared = openApiNames.map((name) => {
    const parts = toOpenApiParts({ ...openApiDocument(name) });
    return { name, parts, common: [...parts.keys()].filter((part) => theirs.parts.has(part)).length };
  });
  const best = shared.reduce((one, other) => (other.common > one.common ? other : one));
  if (best.common > 0) return { kind: 'openapi', source: `Koeajo's openapi/${best.name}.json`, parts: best.parts };
  throw new ToolkitError('schema-unrelated', 'Koeajo has no API with any operation of this document.', {
    where: theirs.source,
    next: 'Give the older version of the document with --against.',
  });
};

const codeListParts = (theirs: SchemaTable): ReadonlyMap<string, SchemaPart> =>
  new Map(
    virtaCodeLists.flatMap(({ type, koodisto = '' }): readonly (readonly [string, SchemaPart])[] => {
      const list = koskiKoodistot[koodisto] ?? koodistot[koodisto];
      if (list === undefined || !theirs.parts.has(type)) return [];
      const values = Object.fromEntries(list.koodit.map(({ koodiarvo, nimi }) => [koodiarvo, nimi?.fi ?? '']));
      const shapes = new Map([['', { types: [], isAlways: true, values, limits: {}, text: '' }]]);
      return [[type, { direction: 'answer', shapes }]];
    }),
  );
