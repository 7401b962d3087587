import { toJsonSchemaShapes } from './json-schema-shapes.ts';
import type { Direction, SchemaPart, Shape, Shapes } from './shape.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * The parts of an OpenAPI 3 or Swagger 2 document: of each operation what it takes, its parameters, and each answer with
 * its headers. The path of the server stands in front of each path, and parameters of paths have no names.
 */
export const toOpenApiParts = (document: Node): ReadonlyMap<string, SchemaPart> => {
  const parts = new Map<string, SchemaPart>();
  const base = basePathOf(document);
  for (const [path, item] of Object.entries(asNode(document.paths)))
    for (const [method, operation] of Object.entries(asNode(item)).filter(([name]) => methods.has(name))) {
      const name = `${method.toUpperCase()} ${`${base}${path}`.replaceAll(/\{[^}]*\}/g, '{}')}`;
      for (const [suffix, direction, shapes] of partsOf(asNode(operation), asNode(item), document))
        if (shapes.size > 0) parts.set(`${name} ${suffix}`, { direction, shapes });
    }
  return parts;
};

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

type NamedPart = readonly [suffix: string, direction: Direction, shapes: Shapes];

const partsOf = (operation: Node, item: Node, root: Node): readonly NamedPart[] => {
  const follow = (node: unknown): Node => asNode(toFollowed(node, root));
  const parameters = [...asList(item.parameters), ...asList(operation.parameters)].map(follow);
  const ofBody = parameters.find((parameter) => parameter.in === 'body');
  return [
    ['request', 'request', toBody(follow(operation.requestBody ?? ofBody), operation.consumes, root)],
    [
      'parameters',
      'request',
      toParameters(
        parameters.filter((parameter) => parameter !== ofBody),
        root,
      ),
    ],
    ...Object.entries(asNode(operation.responses)).flatMap(([status, answer]): readonly NamedPart[] => {
      const followed = follow(answer);
      const headers = Object.entries(asNode(followed.headers)).map(([name, one]) => ({ ...follow(one), name }));
      const shapes = toBody(followed, operation.produces, root);
      const empty: Shape = { types: ['nothing'], isAlways: true, limits: {}, text: '' };
      return [
        [`answer ${status}`, 'answer', shapes.size === 0 ? new Map([['', empty]]) : shapes],
        [`answer ${status} headers`, 'answer', toParameters(headers, root)],
      ];
    }),
  ];
};

/** A body by its first media type; Swagger 2 has one schema for all. */
const toBody = (body: Node, media: unknown, root: Node): Shapes => {
  const [[type, { schema } = { schema: undefined }] = ['', {}]] = Object.entries(asNode(body.content)) as [
    string,
    Node,
  ][];
  const found = body.schema ?? schema;
  if (found === undefined) return new Map();
  const names = type === '' ? asList(media) : Object.keys(asNode(body.content));
  const shapes = toJsonSchemaShapes(found, root);
  if (names.length > 0)
    shapes.set('content-type', {
      types: ['string'],
      isAlways: true,
      values: Object.fromEntries(names.map((name) => [String(name).split(';')[0]?.trim() ?? '', ''])),
      limits: {},
      text: '',
    });
  return shapes;
};

const toParameters = (parameters: readonly Node[], root: Node): Shapes =>
  new Map(
    parameters
      .filter((parameter) => parameter.in !== 'path')
      .flatMap((parameter) => {
        const at = [parameter.in, parameter.name].filter((word) => word !== undefined).join(' ');
        return [...toJsonSchemaShapes(parameter.schema ?? parameter, root)].map(
          ([path, shape]) =>
            [`${at}${path}`, { ...shape, ...(path === '' ? { isAlways: parameter.required === true } : {}) }] as const,
        );
      }),
  );

/** `basePath` of Swagger, or the path of the first server. */
const basePathOf = ({ basePath, servers }: Node): string => {
  const url = typeof basePath === 'string' ? basePath : asNode(asList(servers)[0]).url;
  return typeof url === 'string' ? url.replace(/^[^/]*\/\/[^/]*/, '').replace(/\/$/, '') : '';
};

const toFollowed = (node: unknown, root: Node): unknown => {
  const { $ref } = asNode(node);
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return node;
  return $ref
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((part, step) => asNode(part)[step], root);
};

const asNode = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
