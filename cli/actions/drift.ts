import { appendFile } from 'node:fs/promises';
import { compareSchemas, ourSchemaFor, parseSchema, type SchemaKind, type SchemaTable, ToolkitError } from '#contracts';
import { assessDrift } from '#scenarios';
import type { DriftCommandOptions } from '../commands/drift.ts';
import { exitCode } from '../exit-code.ts';
import { createOutput } from '../output.ts';
import { toDriftAnnotations, toDriftSummary } from './drift-github.ts';
import { loadSchema, toNeighbour } from './drift-load.ts';
import { toDriftText } from './drift-text.ts';

/** `koeajo drift`: what a newer schema changes, and for whom. Gives the exit code. */
export const tellDrift = async ({ schema, against, kind, json, report }: DriftCommandOptions): Promise<number> => {
  const { write, warn, colors } = createOutput();
  const wanted = kind === 'auto' ? undefined : kind;
  const after = await read(schema, wanted);
  const before = against === undefined ? ourSchemaFor(after) : await read(against, wanted);
  if (before.kind !== after.kind) throw unlike(before, after);
  // It takes seconds, and nothing else is done meanwhile, timers included.
  if (process.stderr.isTTY) warn('trying what the differences touch …');
  const drift = await assessDrift(compareSchemas(before, after, { sameMaker: against !== undefined }), after);
  if (process.stderr.isTTY) warn('\r\u001b[2K');
  write(json ? `${JSON.stringify(drift, undefined, 2)}\n` : toDriftText(drift, colors));
  if (report === 'github') {
    (json ? warn : write)(toDriftAnnotations(drift));
    const summary = process.env.GITHUB_STEP_SUMMARY;
    if (summary) await appendFile(summary, toDriftSummary(drift));
  }
  return drift.differences.some(({ severity }) => severity === 'breaking') ? exitCode.failed : exitCode.passed;
};

const read = async (source: string, kind: SchemaKind | undefined): Promise<SchemaTable> =>
  parseSchema(await loadSchema(source), {
    source,
    kind,
    load: (location) => loadSchema(toNeighbour(source, location)),
  });

const unlike = (before: SchemaTable, after: SchemaTable): ToolkitError =>
  new ToolkitError('schemas-unlike', `One is ${names[before.kind]}, the other is ${names[after.kind]}.`, {
    where: `${before.source}, ${after.source}`,
    next: 'Give two versions of the same schema.',
  });

const names: Readonly<Record<SchemaKind, string>> = {
  'migri-oppija': "a schema of Koski's answer",
  openapi: 'an OpenAPI document',
  xsd: 'an XML Schema',
};
