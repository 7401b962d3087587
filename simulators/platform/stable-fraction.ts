import { createHash } from 'node:crypto';

/** A number in [0, 1) that depends on the words alone: the same on every machine and in every run. */
export const stableFraction = (...words: readonly (string | number)[]): number =>
  createHash('sha256').update(words.join('\u0000')).digest().readUInt32BE(0) / 2 ** 32;
