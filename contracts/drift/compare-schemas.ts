import { compareShapes, type Tell } from './compare-shapes.ts';
import type { Difference, Drift } from './difference.ts';
import { ruleOf } from './rules.ts';
import type { SchemaPart, SchemaTable, Shape, Shapes } from './shape.ts';

export interface CompareSchemasOptions {
  /**
   * Both were written by the same hand, so that what is not said is not so. Without it one is the toolkit's own: words are
   * not compared, nor are limits, values and answers that only one of the two speaks of.
   */
  readonly sameMaker?: boolean;
}

/** What has changed from one schema document to a newer one. Whatever the order of their keys. */
export const compareSchemas = (
  before: SchemaTable,
  after: SchemaTable,
  { sameMaker = false }: CompareSchemasOptions = {},
): Drift => {
  const { compared, notCompared } = sameMaker ? { compared: () => true, notCompared: [] } : toCommon(before, after);
  const parts = [...new Set([...before.parts.keys(), ...after.parts.keys()])].filter(compared);
  return {
    kind: after.kind,
    before: before.source,
    after: after.source,
    differences: parts.flatMap((name) => compareParts(name, before.parts.get(name), after.parts.get(name), sameMaker)),
    notCompared,
  };
};

/**
 * Of operations in folders that both documents have: bodies that are sent and that are answered when all goes well; and of
 * errors, parameters, headers and code lists those that both tell.
 */
const toCommon = (before: SchemaTable, after: SchemaTable) => {
  const [ours, theirs] = [foldersOf(before), foldersOf(after)];
  const compared = (name: string): boolean =>
    (before.parts.has(name) && after.parts.has(name)) ||
    (/ (request|answer 2\d\d)$/.test(name) && ours.has(folderOf(name)) && theirs.has(folderOf(name)));
  const isSilent = (name: string): boolean => !compared(name) && !theirs.has(folderOf(name));
  return {
    compared,
    notCompared: [...new Set([...before.parts.keys()].filter(isSilent).map(folderOf))],
  };
};

const folderOf = (name: string): string => /^\S+ (\S*)\//.exec(name)?.[1] ?? '';
const foldersOf = ({ parts }: SchemaTable): ReadonlySet<string> => new Set([...parts.keys()].map(folderOf));

const compareParts = (
  part: string,
  before: SchemaPart | undefined,
  after: SchemaPart | undefined,
  sameMaker: boolean,
): readonly Difference[] => {
  const direction = (after ?? before)?.direction ?? 'answer';
  const toDifference: Tell = (change, path, told = {}) => {
    const [severity, because] = ruleOf(change, direction);
    return { change, severity, because, direction, part, path, ...told };
  };
  if (before === undefined) return [toDifference('part-added', '')];
  if (after === undefined) return [toDifference('part-removed', '')];
  return [
    ...missingFrom(before.shapes, after.shapes).map(([path]) => toDifference('field-removed', path)),
    ...[...before.shapes].flatMap(([path, shape]) => {
      const now = after.shapes.get(path);
      return now === undefined ? [] : compareShapes(path, shape, now, toDifference, sameMaker);
    }),
    ...missingFrom(after.shapes, before.shapes).map(([path, { isAlways }]) =>
      toDifference(isAlways ? 'required-field-added' : 'field-added', path),
    ),
  ];
};

/** Fields of the one that the other lacks; of a field with all that it holds, the field alone. */
const missingFrom = (one: Shapes, other: Shapes): readonly (readonly [string, Shape])[] =>
  [...one].filter(([path]) => !other.has(path) && isTop(path, one, other));

const isTop = (path: string, one: Shapes, other: Shapes): boolean => {
  const above = path.endsWith('[]') ? path.slice(0, -2) : path.replace(/\.?[^.]*$/, '');
  return path === '' || !one.has(above) || other.has(above);
};
