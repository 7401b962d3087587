import type { SingleBar } from 'cli-progress';
import type { Output } from '../output.ts';

export interface GenerateProgress {
  readonly add: (students: number) => void;
  readonly stop: () => void;
}

const plainEverySeconds = 2;

/**
 * How far it is, with the rate and the time left, on standard error: a bar on a terminal; elsewhere a line every other
 * second, so that what is quick says nothing.
 */
export const createGenerateProgress = async (
  total: number,
  { warn, isInteractive }: Output,
): Promise<GenerateProgress> => {
  const started = performance.now();
  let done = 0;
  let next = plainEverySeconds;
  const bar = isInteractive && total > 0 ? await createBar(total) : undefined;
  return {
    add: (students) => {
      done += students;
      const seconds = (performance.now() - started) / 1000;
      const rate = done / seconds;
      const left = toDuration((total - done) / rate);
      if (bar) bar.update(done, { done: grouped(done), rate: grouped(rate), left });
      else if (seconds >= next && done < total) {
        next = seconds + plainEverySeconds;
        warn(`${grouped(done)} of ${grouped(total)} students, ${grouped(rate)} a second, ${left} left\n`);
      }
    },
    stop: () => bar?.stop(),
  };
};

const createBar = async (total: number): Promise<SingleBar> => {
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: '{bar} {percentage} %  {done} of {all} students  {rate} a second  {left} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(total, 0, { done: '0', all: grouped(total), rate: '–', left: '–' });
  return bar;
};

/** `12 345`, rounded. */
export const grouped = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');

const toDuration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
