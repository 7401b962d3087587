/** An XML element with what the conversion may see of it: local names, unprefixed attributes, text untrimmed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text of the element and everything in it, in document order. */
  readonly text: string;
  readonly line: number;
}

/** Direct child elements of that name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The element itself and everything below it that has that name, in document order. */
export const withinOf = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => withinOf(child, name)),
];

/** Text of the direct children of that name put together, as Koski reads a single-valued element; absent when none. */
export const textOf = (element: XmlElement, name: string): string | undefined => {
  const found = childrenOf(element, name);
  return found.length === 0 ? undefined : found.map(({ text }) => text).join('');
};

/** Text of the first direct child of that name. */
export const firstTextOf = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text;

/** Texts of all direct children of that name. */
export const textsOf = (element: XmlElement, name: string): readonly string[] =>
  childrenOf(element, name).map(({ text }) => text);

/** Drops the properties that are undefined: a missing element is a missing property. */
export const present = <T extends Record<string, unknown>>(properties: T): Present<T> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<T>;

type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
