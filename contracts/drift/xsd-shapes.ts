import type { SchemaPart, Shape } from './shape.ts';
import type { XsdNode } from './xsd-document.ts';

/** Name of the part that has the elements; every code list is a part of its own, named by its type. */
export const xsdElements = 'elements';

/**
 * The parts of an XML Schema whose files have been read together: its elements and attributes (`@`) by path, and the lists
 * of values of its named types. The comment that follows a value explains it.
 */
export const toXsdParts = (schemas: readonly XsdNode[]): ReadonlyMap<string, SchemaPart> => {
  const declared = schemas.flatMap(({ children }) => children);
  const named = (kind: string) =>
    new Map(declared.filter(({ name }) => name === kind).map((one) => [one.attributes.name ?? '', one]));
  const types = new Map([...named('complexType'), ...named('simpleType')]);
  const globals = named('element');
  const shapes = new Map<string, Shape>();

  const visit = (element: XsdNode, above: string, inside: readonly string[]): void => {
    const declaration = globals.get(localName(element.attributes.ref)) ?? element;
    const { name = '', type } = declaration.attributes;
    const path = above === '' ? name : `${above}.${name}`;
    const typeName = localName(type);
    const content = types.get(typeName) ?? declaration.children.find(isType);
    shapes.set(path, {
      types: [typeName || baseOf(content) || 'elements'],
      isAlways: element.attributes.minOccurs !== '0',
      limits: {
        ...(element.attributes.maxOccurs ? { maxOccurs: toCount(element.attributes.maxOccurs) } : { maxOccurs: '1' }),
        ...(types.has(typeName) ? {} : facetsOf(content)),
      },
      text: documentationOf(declaration),
    });
    if (content !== undefined && !inside.includes(typeName)) visitContent(content, path, [...inside, typeName || path]);
  };

  const visitContent = (node: XsdNode, path: string, inside: readonly string[], isChosen = false): void => {
    for (const child of node.children) {
      if (child.name === 'element')
        visit(isChosen ? { ...child, attributes: { ...child.attributes, minOccurs: '0' } } : child, path, inside);
      else if (child.name === 'attribute') {
        shapes.set(`${path}@${child.attributes.name ?? localName(child.attributes.ref)}`, {
          types: [localName(child.attributes.type) || 'text'],
          isAlways: child.attributes.use === 'required',
          limits: {},
          text: documentationOf(child),
        });
      } else if (child.name === 'extension') {
        const base = types.get(localName(child.attributes.base));
        if (base !== undefined) visitContent(base, path, inside);
        visitContent(child, path, inside);
      } else if (containers.has(child.name)) visitContent(child, path, inside, isChosen || child.name === 'choice');
    }
  };

  for (const element of globals.values()) if (!isUsed(element, declared)) visit(element, '', []);
  const lists = [...named('simpleType')].flatMap(([name, type]): readonly (readonly [string, SchemaPart])[] => {
    const values = valuesOf(type);
    const text = documentationOf(type);
    const shape: Shape = {
      types: [baseOf(type)],
      isAlways: true,
      ...(values === undefined ? {} : { values }),
      limits: facetsOf(type),
      text,
    };
    return [[name, { direction: 'answer', shapes: new Map([['', shape]]) }]];
  });
  return new Map([
    ...(shapes.size === 0 ? [] : [[xsdElements, { direction: 'answer', shapes } as const] as const]),
    ...lists,
  ]);
};

const containers = new Set([
  'sequence',
  'choice',
  'all',
  'complexContent',
  'simpleContent',
  'restriction',
  'complexType',
]);
const isType = ({ name }: XsdNode): boolean => name === 'complexType' || name === 'simpleType';
const localName = (name = ''): string => name.replace(/^.*:/, '');
const toCount = (maxOccurs: string): string => (maxOccurs === 'unbounded' ? 'Infinity' : maxOccurs);

/** A global element whose type another element has too is a root for a file of its own; the one that nothing uses is the whole. */
const isUsed = ({ attributes }: XsdNode, declared: readonly XsdNode[]): boolean => {
  const within = (node: XsdNode): boolean =>
    node.children.some(
      (child) =>
        (child.name === 'element' &&
          ((attributes.type !== undefined && child.attributes.type === attributes.type) ||
            localName(child.attributes.ref) === attributes.name)) ||
        within(child),
    );
  return declared.some(within);
};

const restrictionOf = (type: XsdNode | undefined): XsdNode | undefined =>
  type?.children.find(({ name }) => name === 'restriction' || name === 'extension') ??
  (type?.children.some(({ name }) => name === 'simpleContent' || name === 'simpleType')
    ? restrictionOf(type.children.find(({ name }) => name === 'simpleContent' || name === 'simpleType'))
    : undefined);

const baseOf = (type: XsdNode | undefined): string => localName(restrictionOf(type)?.attributes.base);

const valuesOf = (type: XsdNode): Readonly<Record<string, string>> | undefined => {
  const listed = restrictionOf(type)?.children.filter(({ name }) => name === 'enumeration') ?? [];
  return listed.length === 0
    ? undefined
    : Object.fromEntries(listed.map((one) => [one.attributes.value ?? '', documentationOf(one) || one.comment]));
};

const facetsOf = (type: XsdNode | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (restrictionOf(type)?.children ?? [])
      .filter(({ name, attributes }) => name !== 'enumeration' && attributes.value !== undefined)
      .map(({ name, attributes }) => [name, attributes.value ?? '']),
  );

const documentationOf = ({ children }: XsdNode): string =>
  children
    .filter(({ name }) => name === 'annotation')
    .flatMap((annotation) => annotation.children.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()))
    .join(' ');
