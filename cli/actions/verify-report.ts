import { appendFile } from 'node:fs/promises';
import { maskIdentifiers } from '#contracts';
import {
  createConsoleVerification,
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

/** One line for each interaction as it ends; on a terminal also how far it is. */
export const createVerifyProgress = (
  { report, json }: Pick<VerifyCommandOptions, 'report' | 'json'>,
  { write, warn, colors, isInteractive }: Output,
): VerifyProgress => {
  const text = createConsoleVerification({ color: colors.isColorSupported });
  const tell = report.includes('console') && !json ? write : () => {};
  const status = (line: string) => isInteractive && warn(`\r\u001b[2K${line}`);
  let [done, total] = [0, 0];
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
      tell(`${text.interaction(run, interaction)}\n`);
      status(done < total ? colors.dim(`${done}/${total}`) : '');
    },
    ended: (verification) =>
      !json && write(`${report.includes('console') ? '\n' : ''}${text.summary(verification)}\n\n`),
    warn: (line) => {
      status('');
      warn(`koeajo: ${maskIdentifiers(line)}\n`);
    },
    waiting: (line) => status(colors.dim(line)),
  };
};

export interface VerifyReportOptions extends Pick<VerifyCommandOptions, 'report' | 'json' | 'out'> {
  /** Nothing was broken off: only then the results are kept. */
  readonly isWhole: boolean;
}

/** Keeps the results, and writes what was asked for: JSON on stdout, files, annotations and the job summary of GitHub. */
export const reportVerifications = async (
  summary: VerificationSummary,
  { report, json, out, isWhole }: VerifyReportOptions,
  { write, warn, colors }: Output,
): Promise<void> => {
  const tell = json ? warn : write;
  const toFile = async (kind: string, name: string, text: string) =>
    tell(`${colors.dim(`${kind}: ${await writeWhole(out, name, text)}`)}\n`);
  if (json) write(toText(summary));
  if (isWhole) for (const each of summary.verifications) await toFile('result', toFileName(each), toText(each));
  if (report.includes('json')) await toFile('json report', 'report.json', toText(summary));
  if (report.includes('junit')) await toFile('junit report', 'junit.xml', toJUnitVerification(summary.verifications));
  if (report.includes('github')) {
    tell(toGitHubVerificationAnnotations(summary));
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (file) await appendFile(file, toGitHubVerificationSummary(summary));
  }
};

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** One file for each pair, and for each version of the provider when versions are told. */
const toFileName = ({ consumer, provider, providerVersion }: Verification): string =>
  `${consumer}-${provider}${providerVersion === undefined ? '' : `@${providerVersion}`}.json`.replace(
    /[^\w.@+-]+/g,
    '-',
  );
