import { compareSchemas, type Drift, parseSchema, type SchemaKind, type SchemaTable } from '#contracts';

const encoder = new TextEncoder();

/** A schema document that nothing includes. */
export const toTable = (document: unknown, kind?: SchemaKind, source = 'test'): Promise<SchemaTable> =>
  parseSchema(encoder.encode(typeof document === 'string' ? document : JSON.stringify(document)), {
    source,
    kind,
    load: async (location) => Promise.reject(new Error(`nothing is at ${location}`)),
  });

/** From one version of a document to another, both by the same hand. */
export const driftBetween = async (before: unknown, after: unknown, kind?: SchemaKind): Promise<Drift> =>
  compareSchemas(await toTable(before, kind), await toTable(after, kind), { sameMaker: true });

/** `breaking field-removed henkilö.hetu` of each. */
export const toLines = ({ differences }: Drift): readonly string[] =>
  differences.map(({ severity, change, path, values = [] }) => [severity, change, path, ...values].join(' ').trim());
