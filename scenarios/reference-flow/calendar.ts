const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The calendar day in Helsinki at this moment. */
export const dayOf = (hetki: string): string => helsinki.format(new Date(hetki));

/** The same day of a later month, or that month's last day. */
export const plusMonths = (paiva: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = paiva.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
};

export const nextDay = (paiva: string): string => {
  const [year = 0, month = 1, day = 1] = paiva.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
};

/** Whether the period, both days included, lasts so many whole months. */
export const lastsMonths = (alku: string, loppu: string, months: number): boolean =>
  plusMonths(alku, months) <= nextDay(loppu);

/** Months of the period, a begun one counted whole. */
export const monthsIn = (alku: string, loppu: string): number => {
  let months = 0;
  while (plusMonths(alku, months) <= loppu) months += 1;
  return months;
};

/** Whether two periods share a day; an absent end is open. */
export const overlap = (
  a: { readonly alku: string; readonly loppu?: string },
  b: { readonly alku: string; readonly loppu?: string },
): boolean => (b.loppu === undefined || a.alku <= b.loppu) && (a.loppu === undefined || b.alku <= a.loppu);
