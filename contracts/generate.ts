// Writes the files that are made from the definitions of this room: `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { toReadme } from './glossary-table.ts';
import { jsonSchemaDocument, jsonSchemaNames } from './json-schema/index.ts';
import { openApiDocument, openApiNames } from './openapi/index.ts';

const write = (path: string, document: unknown): void =>
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(document, null, 2)}\n`);

for (const name of jsonSchemaNames) write(`schemas/${name}.schema.json`, jsonSchemaDocument(name));
for (const name of openApiNames) write(`openapi/${name}.json`, openApiDocument(name));

const readme = new URL('../README.md', import.meta.url);
writeFileSync(readme, toReadme(readFileSync(readme, 'utf8')));
