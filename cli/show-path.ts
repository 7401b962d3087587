import { isAbsolute, relative } from 'node:path';

/** A path as a person reads it: from the folder that they are in, or absolute when it lies elsewhere. */
export const showPath = (file: string): string => {
  const path = relative('.', file);
  return path.startsWith('..') || isAbsolute(path) ? file : path || '.';
};
