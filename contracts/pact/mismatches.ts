import type { JsonValue } from './json-value.ts';
import { isMark, type Mark, type Template } from './marks.ts';

/**
 * Where a value is not as its template, as paths with reasons; empty: it is. The same rules that Pact goes by, for those
 * who hold an answer in their hands.
 */
export const mismatches = (template: Template, value: JsonValue | undefined, path = '$'): readonly string[] => {
  if (value === undefined) return [`${path} is missing`];
  if (isMark(template)) return ofMark(template, value, path);
  if (Array.isArray(template)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    if (value.length !== template.length) return [`${path} has ${value.length} elements, not ${template.length}`];
    return template.flatMap((element, index) => mismatches(element, value[index], `${path}[${index}]`));
  }
  if (typeof template === 'object' && template !== null) {
    if (!isObject(value)) return [`${path} is no object`];
    return Object.entries(template).flatMap(([key, field]) => mismatches(field, value[key], `${path}.${key}`));
  }
  return template === value ? [] : [`${path} is not ${JSON.stringify(template)}`];
};

const ofMark = (mark: Mark, value: JsonValue, path: string): readonly string[] => {
  switch (mark.mark) {
    case 'like':
      return unlike(mark.example, value, path);
    case 'text':
    case 'state':
    case 'address':
      return typeof value === 'string' && new RegExp(mark.regex).test(value) ? [] : [`${path} is not ${mark.regex}`];
    case 'each':
      if (!Array.isArray(value)) return [`${path} is no list`];
      if (value.length === 0) return [`${path} is empty`];
      return value.flatMap((element, index) => mismatches(mark.template, element, `${path}[${index}]`));
    case 'texts': {
      if (!isObject(value)) return [`${path} is no object`];
      const entries = Object.entries(value);
      if (entries.length === 0) return [`${path} is empty`];
      const key = new RegExp(mark.keys);
      return entries.flatMap(([name, one]) =>
        key.test(name) && typeof one === 'string' ? [] : [`${path}.${name} does not belong there`],
      );
    }
  }
};

const unlike = (example: JsonValue, value: JsonValue | undefined, path: string): readonly string[] => {
  if (value === undefined) return [`${path} is missing`];
  if (Array.isArray(example)) return Array.isArray(value) ? [] : [`${path} is no list`];
  if (isObject(example)) {
    if (!isObject(value)) return [`${path} is no object`];
    return Object.entries(example).flatMap(([key, field]) => unlike(field, value[key], `${path}.${key}`));
  }
  return typeof example === typeof value && (example === null) === (value === null)
    ? []
    : [`${path} is not of the type of ${JSON.stringify(example)}`];
};

const isObject = (value: JsonValue): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
