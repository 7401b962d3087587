import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export const rooms = ['contracts', 'generators', 'simulators', 'scenarios', 'cli', 'test'] as const;
export type Room = (typeof rooms)[number];

export interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly room: Room;
  readonly text: string;
  readonly imports: readonly Import[];
}

interface Import {
  readonly specifier: string;
  /** The room that it leads to, when it leads to one. */
  readonly room?: Room;
  /** Target of a relative import, from the root of the project. */
  readonly target?: string;
}

export const readSourceFiles = (): readonly SourceFile[] =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => {
        const path = `${room}/${name.replaceAll('\\', '/')}`;
        const text = readFileSync(join(root, path), 'utf8');
        return { path, room, text, imports: importsOf(text, path) };
      }),
  );

const statement = /(?:^|[;\n])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

const importsOf = (text: string, path: string): readonly Import[] =>
  [statement, bare, dynamic]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, specifier = '']) => toImport(specifier, path));

const toImport = (specifier: string, path: string): Import => {
  if (specifier.startsWith('#')) {
    const room = rooms.find((name) => `#${name}` === specifier);
    return { specifier, ...(room ? { room } : {}) };
  }
  if (!specifier.startsWith('.')) return { specifier };
  const target = relative(root, join(root, dirname(path), specifier)).replaceAll('\\', '/');
  const room = rooms.find((name) => target.startsWith(`${name}/`));
  return { specifier, target, ...(room ? { room } : {}) };
};
