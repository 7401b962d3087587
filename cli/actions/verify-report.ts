import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { maskIdentifiers } from '#contracts';
import {
  createConsoleVerification,
  mergeParts,
  toGitHubVerificationAnnotations,
  toGitHubVerificationSummary,
  toJUnitVerification,
  type Verification,
  type VerificationRun,
  type VerificationSummary,
  type VerifiedInteraction,
} from '#scenarios';
import type { VerifyCommandOptions } from '../commands/verify.ts';
import type { Output } from '../output.ts';
import { readVerification } from './verify-files.ts';
import { writeWhole } from './write-whole.ts';

type Told = VerificationRun & { readonly consumer: string };

/** What is told while it goes on. */
export interface VerifyProgress {
  readonly begin: (total: number) => void;
  readonly pact: (run: Told, count: number) => void;
  readonly interaction: (run: Told, interaction: VerifiedInteraction) => void;
  readonly ended: (verification: Verification) => void;
  readonly warn: (text: string) => void;
  /** Something that takes its time; shown on a terminal only. */
  readonly waiting: (text: string) => void;
}

/** One line for each interaction as it ends, and one at the end for all that are skipped for the same reason; on a terminal also how far it is. */
export const createVerifyProgress = (
  { report, json }: Pick<VerifyCommandOptions, 'report' | 'json'>,
  { write, warn, colors, isInteractive }: Output,
): VerifyProgress => {
  const text = createConsoleVerification({ color: colors.isColorSupported });
  const tell = report.includes('console') && !json ? write : () => {};
  const status = (line: string) => isInteractive && warn(`\r\u001b[2K${line}`);
  let [done, total] = [0, 0];
  let skipped: VerifiedInteraction[] = [];
  return {
    begin: (count) => {
      total = count;
    },
    pact: (run, count) => {
      status('');
      tell(`${text.title(run, count)}\n\n`);
    },
    interaction: (run, interaction) => {
      done += 1;
      status('');
      if (interaction.outcome === 'skipped') skipped.push(interaction);
      else tell(`${text.interaction(run, interaction)}\n`);
      status(done < total ? colors.dim(`${done}/${total}`) : '');
    },
    ended: (verification) => {
      for (const alike of groupByReason(skipped)) tell(`${text.skipped(verification, alike)}\n`);
      skipped = [];
      if (!json) write(`${report.includes('console') ? '\n' : ''}${text.summary(verification)}\n\n`);
    },
    warn: (line) => {
      status('');
      warn(`koeajo: ${maskIdentifiers(line)}\n`);
    },
    waiting: (line) => status(colors.dim(line)),
  };
};

const groupByReason = (skipped: readonly VerifiedInteraction[]): readonly (readonly VerifiedInteraction[])[] =>
  [...new Set(skipped.map(({ reason }) => reason))].map((reason) => skipped.filter((each) => each.reason === reason));

/** Keeps the results, and writes what was asked for: JSON on stdout, files, annotations and the job summary of GitHub. */
export const reportVerifications = async (
  summary: VerificationSummary,
  { report, json, out }: Pick<VerifyCommandOptions, 'report' | 'json' | 'out'>,
  { write, warn, colors }: Output,
): Promise<void> => {
  const tell = json ? warn : write;
  const toFile = async (kind: string, name: string, text: string) =>
    tell(`${colors.dim(`${kind}: ${await writeWhole(out, name, text)}`)}\n`);
  if (json) write(toText(summary));
  for (const each of summary.verifications) {
    const part = toFileName({ ...each, isPartial: true });
    // The whole says all that a part did.
    if (!each.isPartial) await rm(join(out, part), { force: true });
    const kept = each.isPartial ? mergeParts(await readVerification(join(out, part)), each) : each;
    await toFile('result', toFileName(kept), toText(kept));
  }
  if (report.includes('json')) await toFile('json report', 'report.json', toText(summary));
  if (report.includes('junit')) await toFile('junit report', 'junit.xml', toJUnitVerification(summary.verifications));
  if (report.includes('github')) {
    tell(toGitHubVerificationAnnotations(summary));
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file) await appendFile(file, toGitHubVerificationSummary(summary));
  }
};

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * One file for each pair, and for each version of the provider when versions are told. What is known of a part is kept
 * beside what is known of the whole.
 */
const toFileName = ({ consumer, provider, providerVersion, isPartial }: Verification): string => {
  const version = providerVersion === undefined ? '' : `@${providerVersion}`;
  return `${consumer}-${provider}${version}${isPartial ? '.part' : ''}.json`.replace(/[^\w.@+-]+/g, '-');
};
