import { ToolkitError } from '#contracts';
import { jsonErrorPlace } from './json-error-place.ts';

/** Throws ToolkitError `json-malformed` with line and column, or `not-utf-8`. */
export const parseJson = (bytes: Uint8Array, where: string): unknown => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ToolkitError('not-utf-8', 'The JSON is not UTF-8.', { where, next: 'Save it as UTF-8.', cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ToolkitError('json-malformed', `The JSON does not parse; it breaks off at ${jsonErrorPlace(text)}.`, {
      where,
      next: 'Correct the JSON at that place.',
      cause,
    });
  }
};
