const hetu = /\b(\d{6})[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b/g;
const henkiloOid = /\b(1\.2\.246\.562\.(?:24|98|198)\.)\d{9}(\d{2})\b/g;

/** The text with hetut and person OIDs made unreadable: what is shown or written names nobody. */
export const maskIdentifiers = (text: string): string =>
  text.replace(hetu, '$1*****').replace(henkiloOid, '$1*********$2');
