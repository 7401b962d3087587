import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type OpenApiDocument, openApiDocument } from '#contracts';
import type { PublishedAnswer } from '#simulators';

type Documented = NonNullable<OpenApiDocument['paths'][string]['get']>['responses'][string];
type Operation = {
  readonly method: string;
  readonly path: string;
  readonly responses: Readonly<Record<string, Documented>>;
};

/**
 * What is wrong with an answer by the OpenAPI document of its API: its status, its headers, its content type, or its body,
 * with the place in it as a JSON pointer. Of a path or a method that is not described, the answer must be one that some
 * operation describes. An answer that a planned fault has bent may be anything.
 */
export const findUndocumented = (answer: PublishedAnswer): string | undefined => {
  if (answer.isBent || descriptions.test(answer.path)) return undefined;
  const documented = operationsFor(answer).flatMap(
    ({ responses }) => responses[answer.status] ?? responses.default ?? [],
  );
  if (documented.length === 0) return tell(answer, 'this status is not documented');
  const problems = documented.map((one) => findProblem(answer, one));
  return problems.includes(undefined) ? undefined : tell(answer, problems[0] ?? '');
};

/** What describes the APIs is no part of them: Koski's schema of its answer, Valintarekisteri's and the control plane's document. */
const descriptions = /\/(migri-oppija-schema|open-api|openapi)\.json$/;

const tell = ({ method, path, status, body }: PublishedAnswer, problem: string): string =>
  `${method} ${path} answered ${status}: ${problem}\n    ${body.slice(0, 300)}`;

interface Described {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
}

const described = new Map<PublishedAnswer['api'], Described>();

// Making a document anew takes some 50 ms, and thousands of answers are looked at.
const describedOf = (api: PublishedAnswer['api']): Described => {
  const known = described.get(api);
  if (known) return known;
  const document = openApiDocument(api);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { responses }]) => ({ method: method.toUpperCase(), path, responses })),
  );
  described.set(api, { document, operations });
  return { document, operations };
};

const operationsFor = ({ api, method, path }: PublishedAnswer): readonly Operation[] => {
  const all = describedOf(api).operations;
  const here = all.filter((operation) => isSamePath(operation.path, path.split('?')[0] ?? ''));
  const own = here.filter((operation) => operation.method === method);
  return own.length > 0 ? own : here.length > 0 ? here : all;
};

const isSamePath = (template: string, path: string): boolean => {
  const [steps, given] = [template.split('/'), path.split('/')];
  return steps.length === given.length && steps.every((step, index) => step.startsWith('{') || step === given[index]);
};

const findProblem = (answer: PublishedAnswer, { content, headers = {} }: Documented): string | undefined => {
  for (const [name, header] of Object.entries(headers)) {
    const value = answer.headers[name.toLowerCase()];
    const expected = (follow(answer.api, header) as { readonly schema?: { readonly const?: unknown } }).schema?.const;
    if (value === undefined) return `the header ${name} is missing`;
    if (expected !== undefined && value !== expected) return `the header ${name} is ${value}, not ${expected}`;
  }
  // Some errors have no body beside others of the same status that have one.
  if (answer.body === '') return undefined;
  const type = answer.headers['content-type']?.split(';')[0] ?? 'nothing';
  const media = content?.[type] as { readonly schema: { readonly contentMediaType?: string } } | undefined;
  if (media === undefined) return `its content is ${type}, not ${Object.keys(content ?? {}).join(' or ') || 'nothing'}`;
  const value = toValue(answer, media.schema.contentMediaType ?? type);
  if (value === undefined) return 'its body is no JSON';
  const validate = toValidate(answer.api, media.schema);
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath || '/'} ${error?.message}${error?.params ? ` ${JSON.stringify(error.params)}` : ''}`;
};

/** `undefined`: no JSON. `class_refs=true` puts a `$class` into every object, which is checked by tests of its own. */
const toValue = ({ body, path }: PublishedAnswer, type: string): unknown => {
  if (!type.endsWith('json')) return body;
  try {
    return JSON.parse(body, /[?&]class_refs=true/.test(path) ? withoutClass : undefined);
  } catch {
    return undefined;
  }
};

const withoutClass = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $class, ...rest } = value as Record<string, unknown>;
  return rest;
};

const follow = (api: PublishedAnswer['api'], node: unknown): unknown => {
  const { $ref } = node as { readonly $ref?: string };
  if ($ref === undefined) return node;
  return $ref
    .split('/')
    .slice(1)
    .reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], describedOf(api).document);
};

const compiled = new Map<object, ValidateFunction>();
let ajv: Ajv2020 | undefined;

const toValidate = (api: PublishedAnswer['api'], schema: object): ValidateFunction => {
  const known = compiled.get(schema);
  if (known) return known;
  if (ajv === undefined) {
    ajv = new Ajv2020();
    addFormats.default(ajv);
  }
  const text = JSON.stringify({ ...schema, $defs: describedOf(api).document.components.schemas });
  const validate = ajv.compile(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
  compiled.set(schema, validate);
  return validate;
};
