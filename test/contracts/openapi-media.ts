import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '#contracts';

export interface Media {
  readonly schema: object;
  readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

/** Every body that a document describes. */
export const findMedia = (node: unknown): readonly Media[] => {
  if (typeof node !== 'object' || node === null) return [];
  if ('schema' in node && 'examples' in node) return [node as Media];
  return Object.values(node).flatMap(findMedia);
};

/** Says what is wrong with a value by a schema of the document; null when nothing is. */
export const createMediaCheck = (document: OpenApiDocument) => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (schema: object, value: unknown) => {
    const text = JSON.stringify({ ...schema, $defs: document.components.schemas });
    const validate =
      compiled.get(text) ?? ajv.compile(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
    compiled.set(text, validate);
    validate(value);
    return validate.errors ?? null;
  };
};
