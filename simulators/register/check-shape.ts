import type { Static, TSchema } from 'typebox';
import { createSchemaValidator, maskIdentifiers, ToolkitError } from '#contracts';

/** Gives a value its type, or throws ToolkitError `json-shape`, which names up to five places that do not fit. */
export type ShapeCheck<T> = (value: unknown, where: string) => T;

/** `next` is what the toolkit's user reads as the remedy: the shape in one line. */
export const createShapeCheck = <T extends TSchema>(schema: T, next: string): ShapeCheck<Static<T>> => {
  const validate = createSchemaValidator(schema);
  return (value, where) => {
    const issues = validate(value);
    if (issues.length === 0) return value as Static<T>;
    const places = issues.slice(0, 5).map(({ path, message }) => `${path || 'the value'} ${message}`);
    const rest = issues.length > places.length ? ` (and ${issues.length - places.length} more)` : '';
    const message = `The JSON does not have the expected shape: ${places.join('; ')}${rest}.`;
    throw new ToolkitError('json-shape', maskIdentifiers(message), { where, next });
  };
};
