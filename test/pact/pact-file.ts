import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Pact, pacts, toPactFileName } from '#contracts';
import type { WrittenInteraction } from './mock-provider.ts';

const folder = fileURLToPath(new URL('../../contracts/pacts/', import.meta.url));

/** The file of a pact: interactions in the order of their declaration, and nothing that an update of Pact changes. */
export const toPactFile = (
  { consumer, provider, interactions }: Pact,
  written: ReadonlyMap<string, WrittenInteraction>,
) => {
  const file = {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: interactions.flatMap(({ description }) => written.get(description) ?? []),
    metadata: { pactSpecification: { version: '4.0' } },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** Whether `npm run pact` is under way, which writes the files in place of comparing them. */
export const isWriting = process.env.KOEAJO_WRITE_PACTS === '1';

/** Writes the file, and removes those of pacts that no longer are. */
export const writePactFile = (pact: Pact, text: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const stale of staleFiles()) rmSync(join(folder, stale));
  writeFileSync(join(folder, toPactFileName(pact)), text);
};

/** The committed file; nothing when there is none. */
export const readPactFile = (pact: Pact): string => {
  const name = toPactFileName(pact);
  return readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : '';
};

/** Files of `contracts/pacts/` that belong to no pact. */
export const staleFiles = (): readonly string[] => {
  const known = pacts.map(toPactFileName);
  return readdirSync(folder).filter((name) => !known.includes(name));
};
