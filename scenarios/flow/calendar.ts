/** Days, both included; without `loppu` it goes on. */
export interface Jakso {
  readonly alku: string;
  readonly loppu?: string;
}

/** The same day of the month so many months later, or that month's last day. */
export const plusMonths = (paiva: string, months: number): string => {
  const [year, month, day] = split(paiva);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return toPaiva(Math.min(lastOfMonth.getTime(), Date.UTC(year, month - 1 + months, day)));
};

export const plusDays = (paiva: string, days: number): string => {
  const [year, month, day] = split(paiva);
  return toPaiva(Date.UTC(year, month - 1, day + days));
};

/** Months from the first day to the last, a begun one counted whole. */
export const monthsOf = (alku: string, loppu: string): number => {
  let months = 0;
  while (plusMonths(alku, months) <= loppu) months += 1;
  return months;
};

/** Whether so many months have passed when the last day is over. */
export const lastsMonths = (alku: string, loppu: string, months: number): boolean =>
  plusMonths(alku, months) <= plusDays(loppu, 1);

export const earlierOf = (one: string, other: string): string => (other < one ? other : one);

export const covers = ({ alku, loppu }: Jakso, paiva: string): boolean =>
  alku <= paiva && (loppu === undefined || paiva <= loppu);

export const overlaps = (one: Jakso, other: Jakso): boolean =>
  (other.loppu === undefined || one.alku <= other.loppu) && (one.loppu === undefined || other.alku <= one.loppu);

/** The term that the day lies in: autumn 1.8.-31.12., spring 1.1.-31.7. */
export const toLukukausi = (paiva: string): Required<Jakso> => {
  const [year, month] = split(paiva);
  return month >= 8
    ? { alku: `${year}-08-01`, loppu: `${year}-12-31` }
    : { alku: `${year}-01-01`, loppu: `${year}-07-31` };
};

/** The term of that day and the one after it. */
export const toVuosi = (paiva: string): Required<Jakso> => {
  const { alku, loppu } = toLukukausi(paiva);
  return { alku, loppu: toLukukausi(plusDays(loppu, 1)).loppu };
};

const split = (paiva: string): readonly [number, number, number] => {
  const [year = 0, month = 1, day = 1] = paiva.split('-').map(Number);
  return [year, month, day];
};

const toPaiva = (time: number): string => new Date(time).toISOString().slice(0, 10);
