import { maskIdentifiers } from '../identifiers/mask.ts';

/**
 * What an API said, fit for a log: whatever was asked for or is secret is blotted out wherever it stands, and so is
 * everything that looks like an identifier of a person or a ticket. Cut off after 300 characters.
 */
export const redact = (text: string, unspeakable: readonly string[]): string => {
  // Pages of proxies may be long; an identifier that the first cut halves stands far behind the second.
  const longestFirst = [...unspeakable].filter((one) => one !== '').sort((a, b) => b.length - a.length);
  const blotted = longestFirst.reduce((shown, one) => shown.replaceAll(one, blot), text.slice(0, 10_000));
  const shown = maskIdentifiers(blotted).replace(/\b(?:TGT|ST)-[\w.-]+/g, blot);
  return shown.length > 300 ? `${shown.slice(0, 299)}…` : shown;
};

const blot = '***';
