import type { Change, Difference } from './difference.ts';
import type { Shape } from './shape.ts';

/** Makes the difference of a change at a path. */
export type Tell = (change: Change, path: string, told?: Pick<Difference, 'values' | 'before' | 'after'>) => Difference;

type Compare = (path: string, before: Shape, after: Shape, tell: Tell, sameMaker: boolean) => readonly Difference[];

/** What has changed in the shape of one path. What only one of two makers speaks of is left out. */
export const compareShapes: Compare = (path, before, after, tell, sameMaker) => [
  ...(before.isAlways === after.isAlways
    ? []
    : [tell(after.isAlways ? 'field-became-required' : 'field-became-optional', path)]),
  ...compareTypes(path, before, after, tell, sameMaker),
  ...compareValues(path, before, after, tell, sameMaker),
  ...compareLimits(path, before, after, tell, sameMaker),
  ...compareWords(path, before, after, tell, sameMaker),
];

const compareTypes: Compare = (path, before, after, tell, sameMaker) => {
  // Koski's schema calls every number a number.
  const plain = ({ types }: Shape) => (sameMaker ? types : types.map((type) => (type === 'integer' ? 'number' : type)));
  const [was, is] = [plain(before), plain(after)];
  if (is.join() === was.join() || (!sameMaker && (is.length === 0 || was.length === 0))) return [];
  const told = { before: was.join(' or ') || 'anything', after: is.join(' or ') || 'anything' };
  if (covers(is, was)) return [tell('type-widened', path, told)];
  return [tell(covers(was, is) ? 'type-narrowed' : 'type-changed', path, told)];
};

const covers = (wide: readonly string[], narrow: readonly string[]): boolean =>
  wide.length === 0 ||
  (narrow.length > 0 && narrow.every((type) => wide.includes(type) || (type === 'integer' && wide.includes('number'))));

const compareValues: Compare = (path, { values: was }, { values: is }, tell, sameMaker) => {
  if (was === undefined && is === undefined) return [];
  if (was === undefined || is === undefined) {
    if (!sameMaker) return [];
    const listed = Object.keys(was ?? is ?? {})
      .toSorted()
      .join(', ');
    return is === undefined
      ? [tell('limit-loosened', path, { before: `one of ${listed}`, after: 'any value' })]
      : [tell('limit-tightened', path, { before: 'any value', after: `one of ${listed}` })];
  }
  const added = Object.keys(is).filter((value) => !(value in was));
  const removed = Object.keys(was).filter((value) => !(value in is));
  return [
    ...(removed.length === 0 ? [] : [tell('value-removed', path, { values: removed.toSorted() })]),
    ...(added.length === 0 ? [] : [tell('value-added', path, { values: added.toSorted() })]),
  ];
};

const compareLimits: Compare = (path, before, after, tell, sameMaker) => {
  const names = [...new Set([...Object.keys(before.limits), ...Object.keys(after.limits)])].toSorted();
  return names.flatMap((name) => {
    const [was, is] = [before.limits[name], after.limits[name]];
    if (was === is || (!sameMaker && (was === undefined || is === undefined))) return [];
    const told = { before: toLimit(name, was), after: toLimit(name, is) };
    if (was === undefined) return [tell('limit-tightened', path, told)];
    if (is === undefined) return [tell('limit-loosened', path, told)];
    return [tell(toChange(name, Number(was), Number(is)), path, told)];
  });
};

const toLimit = (name: string, value: string | undefined): string =>
  name === 'closed'
    ? value
      ? 'no other fields'
      : 'other fields too'
    : value === undefined
      ? `no ${name}`
      : `${name} ${value}`;

/** A greatest that grows lets more through, and so does a least that shrinks. */
const toChange = (name: string, was: number, is: number): Change => {
  if (Number.isNaN(was) || Number.isNaN(is)) return 'limit-changed';
  if (/max|Digits/i.test(name)) return is > was ? 'limit-loosened' : 'limit-tightened';
  return /min/i.test(name) ? (is < was ? 'limit-loosened' : 'limit-tightened') : 'limit-changed';
};

const compareWords: Compare = (path, before, after, tell, sameMaker) => {
  if (!sameMaker) return [];
  const { values: was = {} } = before;
  const { values: is = {} } = after;
  return [
    ...(before.text === after.text ? [] : [tell('wording-changed', path, { before: before.text, after: after.text })]),
    ...Object.keys(was)
      .filter((value) => value in is && was[value] !== is[value])
      .toSorted()
      .map((value) =>
        tell('wording-changed', path, { values: [value], before: was[value] ?? '', after: is[value] ?? '' }),
      ),
  ];
};
