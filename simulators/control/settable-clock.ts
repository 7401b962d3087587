import type { Clock } from '../simulator.ts';

/** What the simulators take for now, moved from outside. */
export interface SettableClock extends Clock {
  /** From this moment on (milliseconds since 1970): running, or standing still. */
  readonly set: (moment: number, how?: { readonly stopped?: boolean }) => void;
  /** So many milliseconds before (negative) or after the clock underneath. */
  readonly shift: (offsetMs: number) => void;
  readonly offsetMs: () => number;
  readonly isStopped: () => boolean;
  /** Back to the clock underneath. */
  readonly reset: () => void;
}

/** A clock over another one, which is the wall clock in the listener and a fixed moment in a test. */
export const createSettableClock = (underneath: Clock): SettableClock => {
  let offset = 0;
  let stoppedAt: number | undefined;
  const now = (): number => stoppedAt ?? underneath.now() + offset;
  const shift = (offsetMs: number): void => {
    offset = offsetMs;
    stoppedAt = undefined;
  };
  return {
    now,
    set: (moment, { stopped = false } = {}) => {
      offset = moment - underneath.now();
      stoppedAt = stopped ? moment : undefined;
    },
    shift,
    offsetMs: () => now() - underneath.now(),
    isStopped: () => stoppedAt !== undefined,
    reset: () => shift(0),
  };
};
