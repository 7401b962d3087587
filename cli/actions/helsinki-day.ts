const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The calendar day in Finland at that moment (milliseconds since 1970), `YYYY-MM-DD`. */
export const helsinkiDay = (at: number): string => format.format(at);
