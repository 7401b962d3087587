import type { DocumentedExample } from './documented-example.ts';
import type { ReplayWorld } from './replay-world.ts';

/** Brings an example about, and gives the answer. */
export type Provocation = (example: DocumentedExample, world: ReplayWorld) => Promise<Response>;

/** Ways to bring examples about, by what they are for. */
export type Provocations = Readonly<Record<string, Provocation>>;

/**
 * What an example may be brought about by: a way of its operation and status alone; else of its name, whichever the
 * operation; of an answer without a body, of its status.
 */
export const keysOf = ({ method, path, status, name }: DocumentedExample): readonly string[] => [
  `${method} ${path} ${status}`,
  name === 'empty' ? `empty ${status}` : name,
];
