import { InvalidArgumentError } from 'commander';

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
