import type { RegisterAnswers } from '../flow/facts.ts';

/** A field of what a register answers to Migri. */
export interface Place {
  readonly register: keyof RegisterAnswers;
  /** Lists left out: `opiskeluoikeudet.tila.opiskeluoikeusjaksot.tila`; empty is the whole answer. */
  readonly path: string;
}

/** One lies in the other, or they are the same. */
export const overlap = (one: string, other: string): boolean => isUnder(one, other) || isUnder(other, one);

const isUnder = (path: string, above: string): boolean =>
  above === '' || path === above || path.startsWith(`${above}.`);

/** The values of an answer by their paths, lists left out; several of one path in the order of the answer. */
export type Leaves = ReadonlyMap<string, readonly string[]>;

export const toLeaves = (value: unknown): Leaves => {
  const leaves = new Map<string, string[]>();
  const visit = (part: unknown, path: string): void => {
    if (Array.isArray(part)) for (const one of part) visit(one, path);
    else if (typeof part === 'object' && part !== null)
      for (const [name, one] of Object.entries(part)) visit(one, path === '' ? name : `${path}.${name}`);
    else leaves.set(path, [...(leaves.get(path) ?? []), JSON.stringify(part) ?? '']);
  };
  visit(value, '');
  return leaves;
};

/** Paths whose values are not the same in both. */
export const pathsThatDiffer = (one: Leaves, other: Leaves): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => JSON.stringify(one.get(path)) !== JSON.stringify(other.get(path)),
  );
