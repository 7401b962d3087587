import type { TSchema } from 'typebox';
import type { Examples } from '../document.ts';
import type { ProblemCode } from './problems.ts';

/** One route of the control plane. */
export interface ControlOperation {
  readonly method: 'get' | 'put' | 'post' | 'delete';
  readonly path: string;
  readonly operationId: string;
  readonly tag: 'service' | 'persons' | 'faults' | 'callers' | 'provider-states' | 'clock' | 'requests' | 'reset';
  readonly summary: string;
  /** Asked without the token. */
  readonly isOpen?: boolean;
  readonly parameters?: readonly unknown[];
  readonly request?: { readonly schema: TSchema; readonly examples: Examples; readonly mediaType?: string };
  readonly answers: Readonly<Record<number, ControlAnswer>>;
  readonly problems?: readonly ProblemCode[];
}

export interface ControlAnswer {
  readonly description: string;
  readonly schema?: TSchema;
  readonly examples?: Examples;
}

export const query = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

export const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

export const count = (name: string, description: string, otherwise: number) =>
  query(name, description, { type: 'integer', minimum: 0, default: otherwise });

export const jsonProblems: readonly ProblemCode[] = ['json-malformed', 'json-shape', 'body-too-large'];

export const done: ControlAnswer = { description: 'Done.' };
