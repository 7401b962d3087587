const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The calendar day (`YYYY-MM-DD`) that the clocks in Helsinki show at a moment: an ISO instant, or milliseconds since 1970. */
export const toHelsinkiDay = (at: number | string): string => format.format(typeof at === 'string' ? new Date(at) : at);
