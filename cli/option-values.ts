import { InvalidArgumentError } from 'commander';
import type { Menettely } from '#contracts';

/** What `koeajo run` and `koeajo replay` can report. */
export const reportKinds = ['console', 'junit', 'json', 'html', 'github'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The procedures; written out, since `--help` must not load the contracts. */
export const procedures = [
  'ensimmainen-lupa',
  'jatkolupa',
  'kortti',
  'valvonta',
] as const satisfies readonly Menettely[];

/** A day of the command line, `YYYY-MM-DD`. Throws commander's InvalidArgumentError. */
export const parseDay = (text: string): string => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
};

/** A whole number from 1 on. Throws commander's InvalidArgumentError. */
export const parseCount = (text: string): number => {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (count >= 1) return count;
  throw new InvalidArgumentError('Give a whole number of 1 or more.');
};

/** So many of a hundred: above 0, at most 100. Throws commander's InvalidArgumentError. */
export const parseShare = (text: string): number => {
  const share = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (share > 0 && share <= 100) return share;
  throw new InvalidArgumentError('Give a number above 0, at most 100.');
};

/** A whole number from 0 on. Throws commander's InvalidArgumentError. */
export const parseCountOrNone = (text: string): number => {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number of 0 or more.');
};

/** A time in seconds. Throws commander's InvalidArgumentError. */
export const parseSeconds = (text: string): number => {
  const seconds = Number(text);
  // Beyond this a timer of Node.js ends at once.
  if (seconds > 0 && seconds <= 2_000_000) return seconds;
  throw new InvalidArgumentError('Give a positive number of seconds.');
};

/** Words with commas between. */
export const parseWords = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Kinds of report with commas between. Throws commander's InvalidArgumentError. */
export const parseReports = (text: string): readonly ReportKind[] =>
  parseWords(text).map((word) => {
    const kind = reportKinds.find((each) => each === word);
    if (kind) return kind;
    throw new InvalidArgumentError(`Give one or more of ${reportKinds.join(', ')}, with commas between.`);
  });
