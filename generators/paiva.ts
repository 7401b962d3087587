// Calendar days are `YYYY-MM-DD` in Europe/Helsinki. Arithmetic goes over whole days of UTC, so the machine's own time
// zone never takes part.

const millisecondsPerDay = 86_400_000;

// A text without a time of day is read as UTC.
const toEpochDay = (paiva: string): number => Date.parse(paiva) / millisecondsPerDay;

const fromEpochDay = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** The day so many days later; negative goes back. */
export const plusDays = (paiva: string, days: number): string => fromEpochDay(toEpochDay(paiva) + days);

/** The same day of the month so many months later, or the month's last day when it has no such day. */
export const plusMonths = (paiva: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = paiva.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1) / millisecondsPerDay;
  const next = Date.UTC(year, month + months, 1) / millisecondsPerDay;
  return fromEpochDay(first + Math.min(day, next - first) - 1);
};

/** Days from the first to the second: 0 for the same day. */
export const daysBetween = (from: string, to: string): number => toEpochDay(to) - toEpochDay(from);

/** The earlier of two days; days compare as texts. */
export const earlierOf = (one: string, other: string): string => (other < one ? other : one);

/** The later of two days. */
export const laterOf = (one: string, other: string): string => (other < one ? one : other);

/** The calendar year. */
export const yearOf = (paiva: string): number => Number(paiva.slice(0, 4));

/**
 * A moment of the clock on the wall in Finland, `YYYY-MM-DDTHH:mm:ss+03:00` (or `+02:00`). Summer time runs from the
 * last Sunday of March to the last Sunday of October (directive 2000/84/EC); the hours around the change aren't asked for.
 */
export const toHetki = (paiva: string, kello: string): string =>
  `${paiva}T${kello}${isSummerTime(paiva) ? '+03:00' : '+02:00'}`;

const isSummerTime = (paiva: string): boolean => {
  const year = yearOf(paiva);
  return paiva >= lastSunday(year, '03') && paiva < lastSunday(year, '10');
};

// Day 0 of the epoch was a Thursday. Both months have 31 days.
const lastSunday = (year: number, month: '03' | '10'): string => {
  const lastDay = `${year}-${month}-31`;
  return plusDays(lastDay, -((toEpochDay(lastDay) + 4) % 7));
};
