import { type Difference, parseVirtaXml, type SchemaTable, virtaCodeLists, xsdElements } from '#contracts';
import { convertVirtaRecord, defaultKoskiEnvironment, VirtaFailure } from '#simulators';
import { type DriftPerson, inOrder } from './drift-person.ts';
import { editXml, textsAt, type XmlEdit } from './edit-xml.ts';
import { type Leaves, type Place, pathsThatDiffer, toLeaves } from './place.ts';

/** What Koski does of it: it fails for some, answers as ever or otherwise, never looks there; `untried`: no place for it. */
export type VirtaEffect = 'fails' | 'taken' | 'unread' | 'untried';

/** How far a difference in VIRTA's schema gets: found out by changing what VIRTA has of the built-in persons. */
export interface VirtaReach {
  /** Where it shows in what Koski answers to Migri. */
  readonly places: readonly Place[];
  /** Persons of whom VIRTA has such an element. */
  readonly persons: readonly string[];
  /** Paths of the elements, or their ends. */
  readonly elements: readonly string[];
  readonly effect: VirtaEffect;
  /** The same as a sentence. */
  readonly koski: string;
}

/** So many new values and so many known ones are tried; those of one list are treated alike. */
const triedAtMost = { fresh: 4, known: 2 };

export const toVirtaReach = async (
  difference: Difference,
  after: SchemaTable,
  persons: readonly DriftPerson[],
): Promise<VirtaReach> => {
  const elements = elementsOf(difference, after);
  const gone = difference.change === 'value-removed' ? difference.values : undefined;
  const having = persons.filter(({ xml }) =>
    elements.some((path) => textsAt(xml, path).some((text) => gone?.includes(text) ?? true)),
  );
  const known = [...new Set(persons.flatMap(({ xml }) => elements.flatMap((path) => textsAt(xml, path))))]
    .filter((inner) => !inner.includes('<'))
    .slice(0, triedAtMost.known);
  const swapped = await tryEdits(persons, elements, known.length === 0 ? [{ remove: true }] : known.map(toSet));
  const tried = await tryEdits(persons, elements, toEdits(difference));
  const outcomes = [...swapped, ...tried];
  const effect = toEffect(tried, outcomes);
  return {
    places: toTop(placesOf(outcomes)).map((path) => ({ register: 'koski', path })),
    persons: having.map(({ label }) => label),
    elements,
    effect,
    koski: gone === undefined ? toSentence(effect, tried) : toSentenceOfGone(effect, gone, tried),
  };
};

const toSet = (set: string): XmlEdit => ({ set });

/** The difference itself, done to what VIRTA has; of values that are gone what they did; nothing for one of limits or words. */
const toEdits = ({ change, values = ['1'] }: Difference): readonly XmlEdit[] => {
  if (change === 'field-removed' || change === 'field-became-optional') return [{ remove: true }];
  const isTried = change === 'value-added' || change === 'value-removed' || change.endsWith('field-added');
  return isTried ? values.slice(0, triedAtMost.fresh).map(toSet) : [];
};

const toEffect = (tried: readonly Tried[], outcomes: readonly Tried[]): VirtaEffect => {
  if (outcomes.length === 0) return 'untried';
  if (outcomes.every(({ outcome }) => outcome === 'same')) return 'unread';
  return tried.some(({ outcome }) => outcome === 'fails') ? 'fails' : 'taken';
};

const elementsOf = ({ part, path }: Difference, after: SchemaTable): readonly string[] => {
  if (part === xsdElements) return path.includes('@') ? [] : [path];
  const shapes = after.parts.get(xsdElements)?.shapes;
  if (shapes === undefined) return virtaCodeLists.find(({ type }) => type === part)?.elements ?? [];
  return [...shapes].filter(([at, { types }]) => types[0] === part && !at.includes('@')).map(([at]) => at);
};

interface Tried {
  readonly outcome: 'fails' | 'changes' | 'same';
  readonly value: string;
  /** Fields of the answer that are not as before. */
  readonly paths: readonly string[];
  /** Those of them that have nothing but the value. */
  readonly shown: readonly string[];
}

/**
 * Where the value itself comes out, whichever it is; of one that only steers the conversion, what the gentlest change moves.
 */
const placesOf = (tried: readonly Tried[]): readonly string[] => {
  const passing = tried.filter(({ outcome }) => outcome !== 'fails');
  const values = [...new Set(passing.map(({ value }) => value))];
  const shown = [...new Set(passing.flatMap((one) => one.shown))].filter((path) =>
    values.every((value) => passing.some((one) => one.value === value && one.shown.includes(path))),
  );
  if (shown.length > 0) return shown.toSorted();
  const moved = tried.map(({ paths }) => paths).filter(({ length }) => length > 0);
  return moved.toSorted((one, other) => one.length - other.length)[0] ?? [];
};

/** Each edit in what VIRTA has of each person, all elements at once. Persons for whom Koski fails anyway tell nothing. */
const tryEdits = async (
  persons: readonly DriftPerson[],
  elements: readonly string[],
  edits: readonly XmlEdit[],
): Promise<readonly Tried[]> => {
  const results = await inOrder(persons, async ({ xml }) => {
    const base = xml === '' ? undefined : await convert(xml);
    if (base === undefined) return [];
    return inOrder(edits, async (edit): Promise<readonly Tried[]> => {
      const edited = elements.reduce((text, path) => editXml(text, path, edit) ?? text, xml);
      if (edited === xml) return [];
      const value = 'set' in edit ? edit.set : '';
      const now = await convert(edited);
      if (now === undefined) return [{ outcome: 'fails', value, paths: [], shown: [] }];
      const paths = pathsThatDiffer(base, now);
      const shown = paths.filter((path) => now.get(path)?.every((leaf) => leaf === JSON.stringify(value)));
      return [{ outcome: paths.length === 0 ? 'same' : 'changes', value, paths, shown }];
    });
  });
  return results.flat(2);
};

/** What Koski answers of the rights in a VIRTA answer; `undefined`: 503. */
const convert = async (xml: string): Promise<Leaves | undefined> => {
  const record = await parseVirtaXml(xml);
  try {
    return toLeaves({ opiskeluoikeudet: convertVirtaRecord(record, defaultKoskiEnvironment) });
  } catch (error) {
    if (error instanceof VirtaFailure) return undefined;
    throw error;
  }
};

/** The code is enough to be told where its names change with it. */
const toTop = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map((path) => path.replace(/\.(koodiarvo|nimi|lyhytNimi|koodistoUri|koodistoVersio)(\..*)?$/, ''))),
];

const toSentence = (effect: VirtaEffect, tried: readonly Tried[]): string => {
  switch (effect) {
    case 'untried':
      return 'Not tried: none of the built-in persons has a place for it in VIRTA.';
    case 'unread':
      return 'Koski does not read it: what Migri gets stays the same.';
    case 'fails': {
      const what = failing(tried);
      return `${what === '' ? 'Without it' : `With ${what} there`}, Koski answers 503 for the whole person, by the code lists and schools that Koeajo knows.`;
    }
    case 'taken':
      return tried.length === 0
        ? 'Koski reads it, and Migri sees it.'
        : 'Koski takes it, and passes on what it makes of it.';
  }
};

const toSentenceOfGone = (effect: VirtaEffect, gone: readonly string[], tried: readonly Tried[]): string => {
  if (effect === 'fails')
    return `With ${failing(tried)} there, Koski answered 503 for the whole person: that no longer happens.`;
  if (effect === 'taken') return `Koski reads it, and Migri meets what it made of ${gone.join(' or ')} no longer.`;
  return toSentence(effect, tried);
};

const failing = (tried: readonly Tried[]): string =>
  [...new Set(tried.filter(({ outcome }) => outcome === 'fails').map(({ value }) => value))].join(' or ');
