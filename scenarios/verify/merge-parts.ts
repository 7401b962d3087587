import { toVerification } from './to-verification.ts';
import type { Verification } from './verification.ts';

/**
 * What is known of a part of a pact after another part of it, or the same again, has been verified: the later of each
 * interaction. A part of a pact with other content is forgotten.
 */
export const mergeParts = (earlier: Verification | undefined, later: Verification): Verification => {
  if (earlier === undefined || earlier.pactHash !== later.pactHash) return later;
  const { interactions, ...run } = later;
  const known = new Set(interactions.map(({ description }) => description));
  const kept = earlier.interactions.filter(({ description }) => !known.has(description));
  return toVerification(run, run, [...kept, ...interactions]);
};
