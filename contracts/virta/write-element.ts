/** An element to be written: attributes and children that are undefined are left out, as is one without content. */
export type Written = string | undefined;

export const written = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Written | readonly Written[])[]
): string => {
  const inner = children.flat().filter((child) => child !== undefined);
  const opening = openingOf(name, attributes);
  return inner.length === 0 ? `<${opening}/>` : `<${opening}>\n${indented(inner.join('\n'))}\n</${name}>`;
};

/** An element with text; nothing for an undefined text. */
export const writtenText = (
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Written => (text === undefined ? undefined : `<${openingOf(name, attributes)}>${escaped(text)}</${name}>`);

const openingOf = (name: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  name +
  Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escaped(value)}"`))
    .join('');

const indented = (text: string): string => text.replace(/^(?=<)/gm, '  ');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character);
