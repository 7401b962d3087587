import { parseHetu } from './hetu.ts';
import { isSyntheticOid } from './oid.ts';

const hetu = String.raw`((?:[012]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?:[A-FU-Y\-+]|%2B))\d{3}[0-9A-FHJ-NPR-Y]`;
const henkiloOid = String.raw`(1\.2\.246\.562\.(?:24|98|198)\.)\d{7}(\d{4})`;
const identifiers = new RegExp(`${hetu}|${henkiloOid}`, 'gi');

/**
 * A text fit to be shown: every hetu becomes `010190-****` and every person OID `1.2.246.562.98.*******4567`, wherever
 * they stand, in lower case and in an encoded URL too. Persons can still be told apart.
 */
export const maskIdentifiers = (text: string): string =>
  text.replace(identifiers, (_, syntymaaika?: string, branch?: string, end?: string) =>
    syntymaaika === undefined ? `${branch}*******${end}` : `${syntymaaika}****`,
  );

/** Whether a text is an identifier that can't be a real person's: an artificial hetu, or an OID of a test branch. */
export const isSyntheticIdentifier = (text: string): boolean =>
  isSyntheticOid(text) || parseHetu(text)?.artificial === true;
