import type { Change, SchemaKind, Severity } from '#contracts';
import type { AssessedDifference, AssessedDrift } from '#scenarios';
import type { Output } from '../output.ts';
import { type DriftGroup, toGroups } from './drift-groups.ts';

const severities = ['breaking', 'additive', 'wording'] as const satisfies readonly Severity[];

/** The differences as a text for people, what breaks first. */
export const toDriftText = (drift: AssessedDrift, colors: Output['colors']): string => {
  const { kind, before, after, differences, sameMaker } = drift;
  const paint = { breaking: colors.red, additive: colors.green, wording: colors.dim };
  const groups = toGroups(differences);
  const sorted = severities.flatMap((severity) => groups.filter((one) => one.severity === severity));
  const lines = [
    `older  ${before}`,
    `newer  ${after}`,
    '',
    ...sorted.flatMap((difference) => [
      `${paint[difference.severity](difference.severity.padEnd(8))}  ${colors.bold(placeOf(difference))}`,
      `          ${toSentence(difference)}`,
      ...impactLines(difference).map(([name, text]) => `          ${colors.dim(name.padEnd(12))}  ${text}`),
      '',
    ]),
    ...(sorted.some(hasMore) ? [colors.dim('… --json has all of it.')] : []),
    ...(sameMaker ? [] : [colors.dim(withOurs[kind])]),
    toTotal(drift, groups, colors),
  ];
  return `${lines.join('\n')}\n`;
};

/** How far the toolkit's own schema can be held against another. */
const withOurs: Readonly<Record<SchemaKind, string>> = {
  'migri-oppija':
    'Descriptions, and limits that only one of the two tells, are compared only with an older version: --against.',
  openapi:
    'Descriptions, and errors and limits that only one of the two tells, are compared only with an older version: --against.',
  xsd: 'Elements, descriptions and code lists that Koski does not read are compared only with an older version: --against.',
};

/** Where it is: `OpiskeluoikeusTilaKoodiTyyppi`, `POST /… answer 200: henkilö.hetu`. */
export const placeOf = (group: DriftGroup): string =>
  group.places.length > 1 && group.definition !== undefined ? group.definition : onePlace(group);

const onePlace = ({ part, path }: AssessedDifference): string =>
  [part === 'answer' || part === 'elements' ? '' : part, path].filter((word) => word !== '').join(': ') ||
  'the whole of it';

/** What has changed, and why that is as severe as it is. */
export const toSentence = ({ change, direction, values, before, after, because }: AssessedDifference): string => {
  const turn = before === undefined && after === undefined ? '' : `: ${quote(before)} → ${quote(after)}`;
  if (change === 'wording-changed') return [...(values ?? []), `has other words${turn}`].join(' ');
  const told = values === undefined ? '' : ` ${shorten(values)}`;
  const sentence = (direction === 'request' && ofRequests[change]) || sentences[change];
  return `${sentence}${told}${turn}; ${because}`;
};

const sentences: Readonly<Record<Exclude<Change, 'wording-changed'>, string>> = {
  'part-added': 'is new',
  'part-removed': 'is gone',
  'field-added': 'is a new field, which may be absent',
  'required-field-added': 'is a new field, which is always there',
  'field-removed': 'is gone',
  'field-became-optional': 'may now be absent',
  'field-became-required': 'is now always there',
  'type-widened': 'has a wider type',
  'type-narrowed': 'has a narrower type',
  'type-changed': 'has another type',
  'value-added': 'may now be',
  'value-removed': 'can no longer be',
  'limit-loosened': 'has a looser limit',
  'limit-tightened': 'has a tighter limit',
  'limit-changed': 'has another limit',
};

const ofRequests: Partial<Record<Change, string>> = {
  'field-added': 'is a new field, which may be left out',
  'required-field-added': 'is a new field, which must be given',
  'field-became-optional': 'may now be left out',
  'field-became-required': 'must now be given',
};

/** Whom it touches: name and text of each line. */
export const impactLines = ({ impact, places }: DriftGroup): readonly (readonly [name: string, text: string])[] => [
  ...(places.length === 1 ? [] : ([['places', shorten(places.map(onePlace))]] as const)),
  ...(impact.koski === undefined ? [] : ([['koski', impact.koski]] as const)),
  ...(['fields', 'interactions', 'persons', 'traits', 'anomalies', 'conditions', 'scenarios'] as const).flatMap(
    (name): readonly (readonly [string, string])[] =>
      impact[name].length === 0 ? [] : [[name, shorten(impact[name])]],
  ),
];

const shown = 3;

/** The first of them, after their number when there are more. */
const shorten = (words: readonly string[]): string =>
  words.length <= shown + 1 ? words.join('; ') : `${words.length}: ${words.slice(0, shown).join('; ')}; …`;

const hasMore = (group: DriftGroup): boolean =>
  [toSentence(group), ...impactLines(group).map(([, text]) => text)].some((text) => text.includes('…'));

const quote = (text = ''): string =>
  text === '' ? 'nothing' : text.length > 80 ? `“${text.slice(0, 79)}…”` : `“${text}”`;

const toTotal = (
  { differences, notCompared }: AssessedDrift,
  groups: readonly DriftGroup[],
  colors: Output['colors'],
): string => {
  const isBroken = differences.some(({ severity }) => severity === 'breaking');
  const counts = severities
    .map((severity) => {
      const count = groups.filter((one) => one.severity === severity).length;
      const places = differences.filter((one) => one.severity === severity).length;
      return `${count} ${severity}${places > count ? ` (${places} places)` : ''}`;
    })
    .join(', ');
  const isWhole = notCompared.length === 0;
  const total =
    differences.length === 0
      ? isWhole
        ? 'Nothing has changed.'
        : 'What was compared has not changed'
      : `${counts}${isBroken ? '' : ': nothing breaks'}`;
  const told = isWhole ? total : `${total}; the newer one tells nothing of ${notCompared.join(', ')}: not compared.`;
  return isBroken ? colors.red(told) : colors.green(told);
};
