import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  casErrors,
  conditions,
  koskiErrors,
  openApiDocument,
  openApiNames,
  valintarekisteriErrors,
  valintarekisteriLoginErrors,
} from '#contracts';
import { createMediaCheck, findMedia } from './openapi-media.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}contracts/openapi/`;

test('the folder holds a generated file for each document, and no other', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(openApiNames.map((name) => `${name}.json`).sort());
});

test('a standard linter finds nothing to say about the documents', async () => {
  const { code, output } = await lint();
  expect(code, output).toBe(0);
}, 60_000);

describe.each(openApiNames)('%s', (name) => {
  const document = openApiDocument(name);

  test('the committed file is what `npm run generate` writes', () => {
    expect(readFileSync(`${folder}${name}.json`, 'utf8')).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  test('every example is valid by its own schema', () => {
    const issuesOf = createMediaCheck(document);
    const media = findMedia(document);
    expect(media.length).toBeGreaterThan(1);
    for (const { schema, examples } of media) {
      for (const [key, { value }] of Object.entries(examples)) expect(issuesOf(schema, value), key).toBeNull();
    }
  });

  test('names of components are plain, so that any generator can make identifiers of them', () => {
    const names = Object.values(document.components).flatMap((kind) => Object.keys(kind));
    for (const component of names) expect(component).toMatch(/^[a-zA-Z][a-zA-Z0-9]*(_[a-zA-Z0-9]+)?$/);
  });
});

test.each([
  ['koski-migri', koskiErrors],
  ['valintarekisteri-migri', { ...valintarekisteriErrors, ...casErrors }],
  ['valintarekisteri-migri', valintarekisteriLoginErrors],
] as const)('%s shows the literal body of every error there is', (name, errors) => {
  const values = findMedia(openApiDocument(name)).flatMap(({ examples }) =>
    Object.values(examples).map(({ value }) => JSON.stringify(value)),
  );
  for (const [key, error] of Object.entries(errors)) {
    if (typeof error === 'function') continue;
    if (error.body === null || error.body === '') continue;
    const body = key === 'badCredentials' ? JSON.parse(String(error.body)) : error.body;
    expect(values, key).toContain(JSON.stringify(body));
  }
});

test('decision-flow lists every published condition', () => {
  const { description } = openApiDocument('decision-flow').info;
  for (const { id, sentence } of conditions) expect(description).toContain(`- \`${id}\`: ${sentence}`);
});

test('the documents name the ports that the command line takes', () => {
  const taken = readFileSync(`${root}cli/ports.ts`, 'utf8').match(/(?<=: )\d{4}(?=,)/g);
  const named = openApiNames.flatMap((name) =>
    openApiDocument(name).servers.map(({ variables }) => variables.port?.default),
  );
  expect(named.sort()).toEqual(taken?.sort());
});

const lint = (): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const cli = `${root}node_modules/@redocly/cli/bin/cli.js`;
    const files = openApiNames.map((name) => `${folder}${name}.json`);
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    execFile(process.execPath, [cli, 'lint', ...files], { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
