// Calendar days are `YYYY-MM-DD` in Europe/Helsinki. Arithmetic goes over whole days of UTC, so the machine's own time
// zone never takes part.

// Days since 1970-01-01 and back by whole numbers alone, which makes no objects: every document is full of days. After
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the leap day comes last.
const epochDayOf = (calendarYear: number, month: number, day: number): number => {
  const year = month > 2 ? calendarYear : calendarYear - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

const toEpochDay = (paiva: string): number => epochDayOf(yearOf(paiva), digitsAt(paiva, 5, 2), digitsAt(paiva, 8, 2));

const fromEpochDay = (day: number): string => {
  const era = Math.floor((day + 719_468) / 146_097);
  const dayOfEra = day + 719_468 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month < 10 ? 0 : 1);
  return `${year}-${twoDigits(month < 10 ? month + 3 : month - 9)}-${twoDigits(dayOfMonth)}`;
};

/** `07`, of a number from 0 to 99. */
export const twoDigits = (number: number): string => pairs[number] ?? '';

const pairs = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

const digitsAt = (text: string, from: number, count: number): number => {
  let number = 0;
  for (let index = from; index < from + count; index += 1) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
};

/** The day so many days later; negative goes back. */
export const plusDays = (paiva: string, days: number): string => fromEpochDay(toEpochDay(paiva) + days);

/** The same day of the month so many months later, or the month's last day when it has no such day. */
export const plusMonths = (paiva: string, months: number): string => {
  const moved = yearOf(paiva) * 12 + digitsAt(paiva, 5, 2) - 1 + months;
  const first = firstOfMonth(moved);
  return fromEpochDay(first + Math.min(digitsAt(paiva, 8, 2), firstOfMonth(moved + 1) - first) - 1);
};

/** The day of the epoch; months are counted from January of the year 0. */
const firstOfMonth = (month: number): number => epochDayOf(Math.floor(month / 12), (month % 12) + 1, 1);

/** Days from the first to the second: 0 for the same day. */
export const daysBetween = (from: string, to: string): number => toEpochDay(to) - toEpochDay(from);

/** The earlier of two days; days compare as texts. */
export const earlierOf = (one: string, other: string): string => (other < one ? other : one);

/** The later of two days. */
export const laterOf = (one: string, other: string): string => (other < one ? one : other);

/** The calendar year. */
export const yearOf = (paiva: string): number => digitsAt(paiva, 0, 4);

/**
 * A moment of the clock on the wall in Finland, `YYYY-MM-DDTHH:mm:ss+03:00` (or `+02:00`). Summer time runs from the
 * last Sunday of March to the last Sunday of October (directive 2000/84/EC); the hours around the change aren't asked for.
 */
export const toHetki = (paiva: string, kello: string): string =>
  `${paiva}T${kello}${isSummerTime(paiva) ? '+03:00' : '+02:00'}`;

const isSummerTime = (paiva: string): boolean => {
  const month = digitsAt(paiva, 5, 2);
  if (month !== 3 && month !== 10) return month > 3 && month < 10;
  return paiva >= lastSundayOf(paiva) === (month === 3);
};

// Day 0 of the epoch was a Thursday. Both months have 31 days.
const lastSundayOf = (paiva: string): string => {
  const lastDay = `${paiva.slice(0, 8)}31`;
  return plusDays(lastDay, -((toEpochDay(lastDay) + 4) % 7));
};
