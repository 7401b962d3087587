import { isSyntheticIdentifier, maskIdentifiers, ToolkitError } from '#contracts';
import { isIdentifier } from './identifiers.ts';

/** Throws ToolkitError `real-identifier` when an identifier might belong to a living person. */
export const refuseRealIdentifiers = (identifiers: Iterable<string>, where: string): void => {
  const real = [...new Set(identifiers)].filter(
    (identifier) => isIdentifier(identifier) && !isSyntheticIdentifier(identifier),
  );
  if (real.length === 0) return;
  const [what, verb] = real.length === 1 ? ['a synthetic identifier', 'is not'] : ['synthetic identifiers', 'are not'];
  throw new ToolkitError('real-identifier', `${maskIdentifiers(real.join(', '))} ${verb} ${what}.`, {
    where,
    next: 'Synthetic hetut have an individual number of 900-999, synthetic person OIDs stand in 1.2.246.562.98 or 1.2.246.562.198. Pass --allow-real-identifiers only for data that is allowed to be here.',
  });
};
