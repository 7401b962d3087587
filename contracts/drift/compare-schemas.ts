import { compareShapes, type Tell } from './compare-shapes.ts';
import type { Difference, Drift } from './difference.ts';
import { ruleOf } from './rules.ts';
import type { Direction, SchemaPart, SchemaTable, Shape, Shapes } from './shape.ts';

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
    differences: compareParts(before, after, parts, sameMaker),
    notCompared,
    sameMaker,
  };
};

/** An operation that only one of the two has is told once, and not part for part. */
const compareParts = (
  before: SchemaTable,
  after: SchemaTable,
  names: readonly string[],
  sameMaker: boolean,
): readonly Difference[] => {
  const [was, is] = [operationsOf(before), operationsOf(after)];
  const told = new Set<string>();
  return names.flatMap((name) => {
    const operation = operationOf(name);
    if (was.has(operation) && is.has(operation))
      return comparePart(name, before.parts.get(name), after.parts.get(name), sameMaker);
    if (told.has(operation)) return [];
    told.add(operation);
    const part = before.parts.get(name) ?? after.parts.get(name);
    const direction = operation === name ? (part?.direction ?? 'answer') : 'request';
    return [toTell(operation, direction)(is.has(operation) ? 'part-added' : 'part-removed', '')];
  });
};

const operationsOf = ({ parts }: SchemaTable): ReadonlySet<string> => new Set([...parts.keys()].map(operationOf));

/** `POST /koski/…/hetu`; of what belongs to no operation the name itself. */
const operationOf = (name: string): string => /^[A-Z]+ \/\S*/.exec(name)?.[0] ?? name;

/**
 * Of the toolkit's operations those whose group the other document has at all, and new ones beside them: bodies that are sent
 * and that are answered when all goes well; and of errors, parameters, headers and code lists those that both tell.
 */
const toCommon = (before: SchemaTable, after: SchemaTable) => {
  const folders = new Set([...before.parts.keys()].map(folderOf));
  const groups = new Set([...after.parts.keys()].map(groupOf));
  const compared = (name: string): boolean =>
    (before.parts.has(name) && after.parts.has(name)) ||
    (/ (request|answer 2\d\d)$/.test(name) &&
      (before.parts.has(name) ? groups.has(groupOf(name)) : folders.has(folderOf(name))));
  const silent = [...before.parts.keys()].map(groupOf).filter((group) => !groups.has(group));
  return { compared, notCompared: [...new Set(silent)] };
};

const folderOf = (name: string): string => /^\S+ (\S*)\//.exec(name)?.[1] ?? '';

/** What a register publishes together: `/koski/api`, `/cas/v1`, `/valinta-tulos-service/auth`. */
const groupOf = (name: string): string => /^\S+ (\/[^/\s]+\/[^/\s]+)/.exec(name)?.[1] ?? '';

const comparePart = (
  name: string,
  before: SchemaPart | undefined,
  after: SchemaPart | undefined,
  sameMaker: boolean,
): readonly Difference[] => {
  const plain = toTell(name, (after ?? before)?.direction ?? 'answer');
  if (before === undefined) return [plain('part-added', '')];
  if (after === undefined) return [plain('part-removed', '')];
  const tell: Tell = (change, path, told) => {
    const { stands, definition = stands } = after.shapes.get(path) ?? before.shapes.get(path) ?? {};
    const of = change.includes('field-') ? stands : definition;
    return { ...plain(change, path, told), ...(of === undefined ? {} : { definition: of }) };
  };
  return [
    ...missingFrom(before.shapes, after.shapes).map(([path]) => tell('field-removed', path)),
    ...[...before.shapes].flatMap(([path, shape]) => {
      const now = after.shapes.get(path);
      return now === undefined ? [] : compareShapes(path, shape, now, tell, sameMaker);
    }),
    ...missingFrom(after.shapes, before.shapes).map(([path, { isAlways }]) =>
      tell(isAlways ? 'required-field-added' : 'field-added', path),
    ),
  ];
};

const toTell =
  (part: string, direction: Direction): Tell =>
  (change, path, told = {}) => {
    const [severity, because] = ruleOf(change, direction);
    return { change, severity, because, direction, part, path, ...told };
  };

/** Fields of the one that the other lacks; of a field with all that it holds, the field alone. */
const missingFrom = (one: Shapes, other: Shapes): readonly (readonly [string, Shape])[] =>
  [...one].filter(([path]) => !other.has(path) && isTop(path, one, other));

const isTop = (path: string, one: Shapes, other: Shapes): boolean => {
  const above = path.endsWith('[]') ? path.slice(0, -2) : path.replace(/\.?[^.]*$/, '');
  return path === '' || !one.has(above) || other.has(above);
};
