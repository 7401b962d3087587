import type { TSchema } from 'typebox';
import { claimById } from '../claims.ts';
import { createDefinitions, type JsonSchema } from '../json-schema/to-json-schema.ts';

/** An OpenAPI 3.1 document as plain data. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly Server[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Server {
  readonly url: string;
  readonly description: string;
  readonly variables: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
}

type Method = 'get' | 'put' | 'post' | 'delete';
export type PathItem = { readonly [M in Method]?: Operation };

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, unknown>>;
}

/** A named example; its summary is the statement of the claim that it shows. */
export type Examples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

export const openapi = '3.1.0';
export const license = { name: 'MIT', identifier: 'MIT' };

/** The address of a simulator on this machine. */
export const localServer = (scheme: 'http' | 'https', port: number, description: string): Server => ({
  url: `${scheme}://{host}:{port}`,
  description,
  variables: {
    host: { default: '127.0.0.1', description: 'The machine that the simulators run on.' },
    port: { default: String(port), description: 'The port that was printed at start.' },
  },
});

/** Refers to shapes, and gives `components.schemas` of all that have been referred to. */
export const createSchemas = () => {
  const { refer, definitions } = createDefinitions('#/components/schemas/');
  return { refer, all: (): Record<string, JsonSchema> => Object.fromEntries(definitions) };
};

/** An example that shows a claim (`KM-060`), or, where no claim says it, the sentence that is given. */
export const example = (shows: string, value: unknown): Examples[string] => {
  const claim = claimById(shows);
  if (claim === undefined && /^[A-Z]{2}-\d+$/.test(shows)) throw new Error(`there is no claim ${shows}`);
  return { summary: claim === undefined ? shows : `${claim.id}: ${claim.statement}`, value };
};

/** A body of one media type. */
export const body = (schema: JsonSchema, examples: Examples, mediaType = 'application/json') => ({
  [mediaType]: { schema, examples },
});

export const requestBody = (schema: JsonSchema, examples: Examples, mediaType?: string) => ({
  required: true,
  content: body(schema, examples, mediaType),
});

/** An error that an operation may answer: what it shows (claim id or sentence), status and literal body. */
export type ErrorExample = readonly [shows: string, error: { readonly status: number; readonly body: unknown }];

export interface ErrorForm {
  readonly schema: TSchema;
  readonly mediaType?: string;
  /** What a status means, by status. */
  readonly descriptions: Readonly<Record<number, string>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** One answer for each status, with every error of that status as a named example. */
export const toErrorAnswers = (
  errors: Readonly<Record<string, ErrorExample>>,
  refer: (schema: TSchema) => JsonSchema,
  form: ErrorForm,
): Record<string, Answer> => {
  const all = Object.entries(errors).map(([name, [shows, error]]) => ({
    name,
    ...error,
    ...example(shows, error.body),
  }));
  const statuses = new Set(all.map(({ status }) => status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const ofStatus = all.filter((error) => error.status === status);
      return [status, toErrorAnswer(status, ofStatus, refer(form.schema), form)];
    }),
  );
};

type NamedError = Examples[string] & { readonly name: string };

const toErrorAnswer = (
  status: number,
  errors: readonly NamedError[],
  schema: JsonSchema,
  { mediaType, descriptions, headers }: ErrorForm,
): Answer => {
  const empty = errors.filter(({ value }) => value === null || value === '');
  const examples = errors
    .filter((error) => !empty.includes(error))
    .map(({ name, summary, value }) => [name, { summary, value }] as const);
  const allHeaders = { ...headers, ...(status === 405 ? { Allow: allowHeader } : {}) };
  return {
    description: [descriptions[status] ?? 'An error.', ...empty.map(({ summary }) => summary)].join(' '),
    ...(Object.keys(allHeaders).length === 0 ? {} : { headers: allHeaders }),
    ...(examples.length === 0 ? {} : { content: body(schema, Object.fromEntries(examples), mediaType) }),
  };
};

const allowHeader = { description: 'The methods that the path has.', schema: { type: 'string' } };
