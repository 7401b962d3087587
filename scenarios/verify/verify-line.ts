import { quoted } from '../reports/reproduce-line.ts';
import type { VerificationRun, VerifiedInteraction } from './verification.ts';

/** The command that verifies this one interaction again. */
export const toVerifyLine = (
  { command, consumer }: VerificationRun & { readonly consumer: string },
  { description }: Pick<VerifiedInteraction, 'description'>,
): string => `${command} --consumer ${consumer} --filter ${quoted(description)}`;
