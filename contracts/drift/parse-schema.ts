import { ToolkitError } from '../toolkit-error.ts';
import { refuseBrokenReferences } from './broken-references.ts';
import { toJsonSchemaShapes } from './json-schema-shapes.ts';
import { isMigriOppija, toNotCompared } from './known-schema.ts';
import { toOpenApiParts } from './openapi-shapes.ts';
import { answerPart } from './our-schema.ts';
import type { SchemaKind, SchemaTable } from './shape.ts';
import { readXsd, type XsdNode } from './xsd-document.ts';
import { toXsdParts } from './xsd-shapes.ts';

export interface ParseSchemaOptions {
  /** File or URL, as errors name it. */
  readonly source: string;
  /** Of what kind it must be; found out unless told. */
  readonly kind?: SchemaKind | undefined;
  /** Gives a file that an XML Schema includes, by its location. */
  readonly load: (location: string) => Promise<Uint8Array>;
}

/**
 * Reads a schema document into its table. Throws ToolkitError `schema-malformed` for what is neither JSON nor XML,
 * `not-a-schema` for what is no schema of the kind, `schema-broken` for a reference that leads nowhere, `schema-not-compared`
 * for another of the toolkit's own JSON Schemas, and what `load` throws.
 */
export const parseSchema = async (content: Uint8Array, options: ParseSchemaOptions): Promise<SchemaTable> => {
  const { source, kind } = options;
  if (kind === 'xsd' || (kind === undefined && isXml(content))) return parseXsd(content, options);
  const document = parseJson(content, source);
  refuseBrokenReferences(document, source);
  const isApi = 'openapi' in document || 'swagger' in document || 'swaggerVersion' in document;
  if (kind === 'openapi' || (kind === undefined && isApi)) return parseOpenApi(document, source);
  const shapes = toJsonSchemaShapes(document, document);
  if (!isMigriOppija(shapes))
    throw (
      toNotCompared(shapes, source) ??
      notASchema(source, "it describes no object with henkilö and opiskeluoikeudet, as Koski's answer to Migri is")
    );
  return { kind: 'migri-oppija', source, parts: new Map([[answerPart, { direction: 'answer', shapes }]]) };
};

const isXml = (content: Uint8Array): boolean => /^\s*</.test(new TextDecoder().decode(content.subarray(0, 200)));

type JsonObject = Readonly<Record<string, unknown>>;

const parseJson = (content: Uint8Array, source: string): JsonObject => {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder().decode(content));
  } catch (cause) {
    throw new ToolkitError('schema-malformed', `The file is no JSON: ${(cause as Error).message}`, {
      where: source,
      next: 'Give a JSON Schema or an OpenAPI document as JSON, or an XML Schema. YAML must be made JSON first.',
      cause,
    });
  }
  if (typeof document === 'object' && document !== null && !Array.isArray(document)) return document as JsonObject;
  throw notASchema(source, 'it is no JSON object');
};

const parseOpenApi = (document: JsonObject, source: string): SchemaTable => {
  const parts = toOpenApiParts(document);
  if (parts.size === 0) throw notASchema(source, 'it has no operations under paths, as OpenAPI 3 and Swagger 2 have');
  return { kind: 'openapi', source, parts };
};

const parseXsd = async (content: Uint8Array, { source, load }: ParseSchemaOptions): Promise<SchemaTable> => {
  const files: XsdNode[] = [];
  const known = new Set<string>();
  const read = async (bytes: Uint8Array, name: string): Promise<void> => {
    const root = await readXsd(bytes, name);
    if (root.name !== 'schema') throw notASchema(name, `it is XML with the root ${root.name}, and no XML Schema`);
    files.push(root);
    for (const { name: element, attributes } of root.children) {
      const location = element === 'include' || element === 'redefine' ? attributes.schemaLocation : undefined;
      if (location === undefined || known.has(location)) continue;
      known.add(location);
      await read(await load(location), location);
    }
  };
  await read(content, source);
  return { kind: 'xsd', source, parts: toXsdParts(files) };
};

const notASchema = (where: string, why: string): ToolkitError =>
  new ToolkitError('not-a-schema', `This is no schema that can be compared: ${why}.`, {
    where,
    next: "Give Koski's migri-oppija-schema.json, an OpenAPI or Swagger document as JSON, or VIRTA's XML Schema.",
  });
