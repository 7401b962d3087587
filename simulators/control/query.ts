import { ToolkitError } from '#contracts';

type Query = Readonly<Record<string, string>>;

/** A count in the query. Throws ToolkitError `query-malformed`. */
export const numberIn = (query: Query, name: string, otherwise: number): number => {
  const text = query[name];
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw malformed(name, text, 'Give a whole number, 0 or more.');
  return Number(text);
};

/** A moment in the query, as milliseconds since 1970. Throws ToolkitError `query-malformed`. */
export const instantIn = (query: Query, name: string): number | undefined => {
  const text = query[name];
  if (text === undefined) return undefined;
  const moment = parseInstant(text);
  if (moment === undefined) throw malformed(name, text, 'Give an ISO instant, such as 2026-09-01T09:00:00Z.');
  return moment;
};

/** Milliseconds since 1970 of an ISO instant, which always says its zone. */
export const parseInstant = (text: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
};

const malformed = (name: string, text: string, next: string) =>
  new ToolkitError('query-malformed', `“${text}” does not fit.`, { where: `?${name}=`, next });
