/** What is done to the elements at the end of a path: another text, or away with them. */
export type XmlEdit = { readonly set: string } | { readonly remove: true };

/**
 * Changes every element whose path ends so (`Opiskeluoikeus.Tila.Koodi`) in XML that `toVirtaXml` wrote. Where there is none,
 * one with the text is put at the end of each element that it would stand in. `undefined`: there is no place for it.
 */
export const editXml = (xml: string, path: string, edit: XmlEdit): string | undefined => {
  const found = findElements(xml, path);
  if (found.length > 0)
    return splice(
      xml,
      found.map(({ from, inner, end, to }) =>
        'set' in edit ? { from: inner, to: end, text: toText(edit.set) } : { from, to, text: '' },
      ),
    );
  const [parent, name] = splitLast(path);
  if (!('set' in edit) || parent === '') return undefined;
  const places = findElements(xml, parent);
  return places.length === 0
    ? undefined
    : splice(
        xml,
        places.map(({ end }) => ({ from: end, to: end, text: `<${name}>${toText(edit.set)}</${name}>` })),
      );
};

/** Texts of the elements whose path ends so, each once. */
export const textsAt = (xml: string, path: string): readonly string[] => [
  ...new Set(findElements(xml, path).map(({ inner, end }) => xml.slice(inner, end))),
];

interface Found {
  readonly from: number;
  /** Where its content begins and ends. */
  readonly inner: number;
  readonly end: number;
  readonly to: number;
}

const findElements = (xml: string, path: string): readonly Found[] => {
  const steps = path.split('.');
  const open: { readonly name: string; readonly from: number; readonly inner: number }[] = [];
  const found: Found[] = [];
  for (const match of xml.matchAll(/<(\/?)([A-Za-z][\w.-]*)([^>]*)>/g)) {
    const [tag, slash = '', name = '', rest = ''] = match;
    const to = match.index + tag.length;
    if (slash === '') open.push({ name, from: match.index, inner: to });
    if (slash === '' && !rest.endsWith('/')) continue;
    const ends = steps.every((step, index) => open.at(index - steps.length)?.name === step);
    const element = open.pop();
    if (element && ends) found.push({ ...element, end: slash === '' ? to : match.index, to });
  }
  return found;
};

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const splice = (xml: string, edits: readonly Splice[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits.toSorted((one, other) => one.from - other.from)) {
    parts.push(xml.slice(at, from), text);
    at = to;
  }
  return parts.join('') + xml.slice(at);
};

const splitLast = (path: string): readonly [string, string] => {
  const at = path.lastIndexOf('.');
  return [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
};

const toText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
