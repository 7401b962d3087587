import { type Direction, toPlainPath } from '#contracts';
import type { DriftInteraction } from './pact-interactions.ts';
import { overlap, type Place, toLeaves } from './place.ts';

/** A part of an OpenAPI document: what is asked or answered at one operation. */
export interface OperationPart {
  readonly method: string;
  /** Parameters as `{}`. */
  readonly path: string;
  readonly direction: Direction;
  readonly status?: number;
}

/** `POST /koski/…/hetu answer 200`, or without the end all of the operation; `undefined` for the part of another kind of document. */
export const toOperationPart = (part: string): OperationPart | undefined => {
  const found = /^([A-Z]+) (\S+)(?: (request|parameters|answer (\d+|default)))?(?: headers)?$/.exec(part);
  if (!found) return undefined;
  const [, method = '', path = '', what = '', status] = found;
  return {
    method,
    path,
    direction: what.startsWith('answer') ? 'answer' : 'request',
    ...(status === undefined || status === 'default' ? {} : { status: Number(status) }),
  };
};

/** Interactions of the operation that have the field, or all of it when the whole part is meant. */
export const interactionsAt = (
  interactions: readonly DriftInteraction[],
  { method, path, direction, status }: OperationPart,
  field: string,
): readonly string[] =>
  interactions
    .filter((one) => one.method === method && isSamePath(path, one.path))
    .filter((one) => (direction === 'request' ? true : status === undefined || one.status === status))
    .filter((one) => field === '' || hasField(direction === 'request' ? one.requestBody : one.responseBody, field))
    .map(({ name }) => name);

/** Interactions that match on a field of what Koski answers of a person. */
export const interactionsOn = (
  interactions: readonly DriftInteraction[],
  places: readonly Place[],
): readonly string[] =>
  interactions
    .filter(({ status, path }) => status === 200 && /\/migri\/(hetu|oid)$/.test(path))
    .filter(({ responseBody }) =>
      places.some(({ register, path }) => register === 'koski' && hasField(responseBody, path)),
    )
    .map(({ name }) => name);

const hasField = (body: unknown, field: string): boolean =>
  body !== undefined && [...toLeaves(body).keys()].some((path) => overlap(path, toPlainPath(field)));

const isSamePath = (template: string, path: string): boolean => {
  const [steps, given] = [template.split('/'), path.split('/')];
  return steps.length === given.length && steps.every((step, index) => step === '{}' || step === given[index]);
};
