import type { Shape } from './shape.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * The shapes that a JSON Schema describes, of any draft from 4 on, and of OpenAPI and Swagger; references are followed in
 * `root`. Alternatives (`anyOf`, `oneOf`) are read as a consumer meets them: a field may come when one of them has it, and
 * always comes only when each demands it. What refers to itself is not followed a second time.
 */
export const toJsonSchemaShapes = (schema: unknown, root: unknown): Map<string, Shape> => {
  const shapes = new Map<string, Shape>();
  visit(schema, { root, path: '', isAlways: true, shapes, above: [], stands: undefined });
  return shapes;
};

interface Visit {
  readonly root: unknown;
  readonly path: string;
  readonly isAlways: boolean;
  readonly shapes: Map<string, Shape>;
  /** The references that were followed to get here. */
  readonly above: readonly string[];
  /** {@link Shape.stands} */
  readonly stands: string | undefined;
}

/** One plain form that a value may have, and the references that lead to it. */
interface Form {
  readonly node: Node;
  readonly followed: readonly string[];
}

const visit = (schema: unknown, { root, path, isAlways, shapes, above, stands }: Visit): void => {
  const forms = toForms(schema, root, above);
  const nodes = forms.map(({ node }) => node);
  const definitions = [...new Set(forms.map(({ followed }) => followed.at(-1)))];
  const named = definitions.filter((one) => one !== undefined).map(toDefinitionName);
  const definition = definitions.length === 1 ? named[0] : undefined;
  shapes.set(path, {
    ...toShape(nodes, isAlways, textOf(schema, nodes)),
    ...(stands === undefined ? {} : { stands }),
    ...(definition === undefined ? {} : { definition }),
  });
  const base = named.length === 0 ? stands : named.length === 1 ? named[0] : undefined;
  const followed = [...above, ...forms.flatMap((form) => form.followed)];
  const inside = (parts: readonly unknown[], step: string, always: boolean): void => {
    if (parts.length === 0) return;
    const one = parts.length === 1 ? parts[0] : { anyOf: parts };
    visit(one, {
      root,
      path: path === '' ? step.replace(/^\./, '') : `${path}${step}`,
      isAlways: always,
      shapes,
      above: followed,
      stands: base === undefined ? undefined : `${base}${step}`,
    });
  };
  inside(nodes.flatMap(itemsOf), '[]', false);
  for (const name of new Set(nodes.flatMap(({ properties }) => Object.keys(asNode(properties)))))
    inside(
      nodes.flatMap(({ properties }) => asNode(properties)[name] ?? []),
      `.${name}`,
      nodes.every(({ required }) => asList(required).includes(name)),
    );
  inside(nodes.flatMap(othersOf), '.*', false);
};

/** `#/$defs/Koodistokoodiviite` is `Koodistokoodiviite`. */
const toDefinitionName = (reference: string): string => decodeURIComponent(reference.replace(/^.*\//, ''));

/** Resolves references and combinations. Of a reference that stands inside itself only the type is told. */
const toForms = (schema: unknown, root: unknown, above: readonly string[]): readonly Form[] => {
  const { $ref, anyOf, oneOf, allOf, ...own } = asNode(schema);
  const choices: (readonly Form[])[] = [];
  if (typeof $ref === 'string') {
    const target = followReference($ref, root);
    const inside = above.includes($ref) ? [] : toForms(target, root, [...above, $ref]);
    choices.push(
      inside.length === 0
        ? [{ node: { type: asNode(target).type ?? 'object' }, followed: [] }]
        : inside.map(({ node, followed }) => ({ node, followed: [$ref, ...followed] })),
    );
  }
  for (const part of asList(allOf)) choices.push(toForms(part, root, above));
  for (const parts of [anyOf, oneOf])
    if (parts !== undefined) choices.push(asList(parts).flatMap((part) => toForms(part, root, above)));
  if (choices.length === 0 || Object.keys(own).some((key) => !annotations.has(key)))
    choices.push([{ node: own, followed: [] }]);
  return choices.reduce((together, choice) => together.flatMap((one) => choice.map((other) => join(one, other))));
};

const annotations = new Set([
  ...['title', 'description', 'translation', 'deprecated', 'deprecatedText', 'examples', 'id', '$id'],
]);

const join = (one: Form, other: Form): Form => {
  const [a, b] = [one.node, other.node];
  return {
    node: {
      ...a,
      ...b,
      ...(a.properties || b.properties ? { properties: { ...asNode(a.properties), ...asNode(b.properties) } } : {}),
      ...(a.required || b.required ? { required: [...asList(a.required), ...asList(b.required)] } : {}),
    },
    followed: [...one.followed, ...other.followed],
  };
};

/** What a reference within `root` leads to; `undefined`: nothing, or what is not in it. */
export const followReference = (reference: string, root: unknown): unknown =>
  reference.startsWith('#')
    ? reference
        .split('/')
        .slice(1)
        .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce<unknown>((part, step) => asNode(part)[step], root)
    : undefined;

const toShape = (forms: readonly Node[], isAlways: boolean, text: string): Shape => {
  const types = forms.map(typesOf);
  const values = forms.map(valuesOf);
  const [first = {}, ...others] = forms.map(limitsOf);
  return {
    types: types.some((some) => some.length === 0) ? [] : [...new Set(types.flat())].toSorted(),
    isAlways,
    ...(values.every((some) => some !== undefined)
      ? { values: Object.fromEntries(values.flat().map((value) => [JSON.stringify(value), ''])) }
      : {}),
    limits: Object.fromEntries(
      Object.entries(first).filter(([name, value]) => others.every((other) => other[name] === value)),
    ),
    text,
  };
};

const typesOf = ({ type, properties, items, nullable, enum: listed, const: only }: Node): readonly string[] => {
  const named = asList(type).filter((one) => typeof one === 'string');
  const values = only === undefined ? asList(listed) : [only];
  const implied = properties ? ['object'] : items ? ['array'] : [...new Set(values.map(typeOf))];
  const types = named.length === 0 ? implied : named;
  return nullable === true && types.length > 0 ? [...types, 'null'] : types;
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'number' : typeof value;

const valuesOf = ({ enum: listed, const: only }: Node): readonly unknown[] | undefined =>
  only !== undefined ? [only] : Array.isArray(listed) ? listed : undefined;

const limitNames = [
  ...['pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
];

const limitsOf = (form: Node): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(limitNames.flatMap((name) => (form[name] === undefined ? [] : [[name, String(form[name])]]))),
  ...(form.additionalProperties === false ? { closed: 'true' } : {}),
});

const itemsOf = ({ items }: Node): readonly unknown[] => (items === undefined ? [] : asList(items));

const othersOf = ({ additionalProperties, patternProperties }: Node): readonly unknown[] => [
  ...(typeof additionalProperties === 'object' && additionalProperties !== null ? [additionalProperties] : []),
  ...Object.values(asNode(patternProperties)),
];

const textOf = (schema: unknown, forms: readonly Node[]): string => {
  const own = wordsOf(asNode(schema));
  return own === '' ? forms.map(wordsOf).join(' ').trim() : own;
};

const wordsOf = ({ title, description, deprecated, deprecatedText }: Node): string =>
  [title, description, deprecated === true ? '(deprecated)' : undefined, deprecatedText]
    .filter((word) => typeof word === 'string' && word !== '')
    .join('. ');

const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
const asList = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
