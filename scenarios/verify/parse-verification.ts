import { ToolkitError } from '#contracts';
import type { Verification } from './verification.ts';

/** A result file, or nothing when the JSON is something else. Throws ToolkitError `verification-invalid` for another version of it. */
export const parseVerification = (text: string, where: string): Verification | undefined => {
  const value = parse(text) as Partial<Verification> | null;
  const format: unknown = value?.format;
  if (typeof format !== 'string' || !format.startsWith('koeajo-verification/')) return undefined;
  if (format === 'koeajo-verification/1' && Array.isArray(value?.interactions) && value.counts !== undefined)
    return value as Verification;
  throw new ToolkitError('verification-invalid', `The result of a verification can't be read: ${format}`, {
    where,
    next: 'Verify again with this version: koeajo verify.',
  });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
