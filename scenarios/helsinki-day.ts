const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The calendar day (`YYYY-MM-DD`) that the clocks in Helsinki show at this moment. */
export const toHelsinkiDay = (hetki: string): string => helsinki.format(new Date(hetki));
