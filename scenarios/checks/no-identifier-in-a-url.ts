import type { Check } from './check.ts';

/** Hetut and OIDs travel in the body; a URL ends up in logs. */
export const noIdentifierInAUrl: Check = {
  code: 'no-identifier-in-a-url',
  ofHistory: ({ exchanges, identifiers }) =>
    exchanges
      .filter(({ path }) => identifiers.some((identifier) => decoded(path).includes(identifier)))
      .map(({ simulator, method, path }) => ({
        sentence: 'The subject wrote an identifier of the applicant into a URL.',
        expected: 'identifiers only in the body of a POST',
        actual: `${method} ${decoded(path)} to ${simulator}`,
        claims: ['KM-001', 'KM-002'],
      })),
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
