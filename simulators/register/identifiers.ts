const hetu = /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/;
const henkiloOid = /^1\.2\.246\.562\.(24|98|198)\.\d{11}$/;
const identifiers = /\d{6}(?:[-+A-FU-Y]|%2B)\d{3}[0-9A-FHJ-NPR-Y]|1\.2\.246\.562\.(?:24|98|198)\.\d{11}/gi;

export const isHetu = (text: string): boolean => hetu.test(text);
export const isHenkiloOid = (text: string): boolean => henkiloOid.test(text);
export const isIdentifier = (text: string): boolean => isHetu(text) || isHenkiloOid(text);

/** An individual number of 900-999, or a person OID in the test branches. */
export const isSyntheticIdentifier = (text: string): boolean =>
  isHetu(text) ? text[7] === '9' : /^1\.2\.246\.562\.(98|198)\./.test(text);

export const maskIdentifier = (text: string): string =>
  text.startsWith('1.2.246.') ? text.replace(/\d{9}(?=\d{2}$)/, '*********') : `${text.slice(0, 6)}*****`;

/** Every hetu and person OID in a text, masked, wherever it stands. */
export const maskIdentifiers = (text: string): string => text.replace(identifiers, maskIdentifier);

/** Masks what might belong to a living person and leaves synthetic identifiers readable, as in names of files. */
export const maskRealIdentifiers = (text: string): string =>
  text.replace(identifiers, (found) => (isSyntheticIdentifier(found) ? found : maskIdentifier(found)));

/** `YYYY-MM-DD`; undefined when the day does not exist. */
export const birthDateOf = (hetu: string): string | undefined => {
  const [, day, month, year, sign = ''] = /^(\d\d)(\d\d)(\d\d)([-+A-FU-Y])/.exec(hetu) ?? [];
  const date = `${sign === '+' ? 18 : 'ABCDEF'.includes(sign) ? 20 : 19}${year}-${month}-${day}`;
  const moment = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(date) ? undefined : date;
};
