import { javaLineEnd } from './line-end.ts';

/** Branches of persons: 24 is production, 98 and 198 are test environments. */
const henkiloOid = /^1\.2\.246\.562\.(24|98|198)\.(\d{11})$/;
/** Branches of organisations: 10 is production, 99 and 199 are test environments. */
const organisaatioOid = /^1\.2\.246\.562\.(10|99|199)\.(\d{11,24})$/;
const koskiHenkiloOid = new RegExp(`^1\\.2\\.246\\.562\\.(?:24|98|198)\\.\\d{11}${javaLineEnd}`);

/** Whether Koski lets a text through as a person OID: no check digit is looked at (claims KM-044, KM-045). */
export const isHenkiloOidFormat = (text: string): boolean => koskiHenkiloOid.test(text);

/**
 * A synthetic person OID: a test branch, ten digits of the number (0-9999999999) and the check digit.
 * Throws RangeError for a number that does not fit.
 */
export const toHenkiloOid = (branch: 98 | 198, number: number): string => toOid(branch, number, toHenkiloCheckDigit);

/** A synthetic organisation OID, made as {@link toHenkiloOid} is, with the check digit of organisations. */
export const toOrganisaatioOid = (branch: 99 | 199, number: number): string =>
  toOid(branch, number, toOrganisaatioCheckDigit);

/** Whether a text is a person or organisation OID of a test branch, and so nobody's (assumption A-15, DF-072). */
export const isSyntheticOid = (text: string): boolean => {
  const branch = (henkiloOid.exec(text) ?? organisaatioOid.exec(text))?.[1];
  return branch !== undefined && branch !== '24' && branch !== '10';
};

/**
 * Whether a person or organisation OID ends with its check digit. Koski never asks, and some OIDs in public examples
 * fail: the algorithms were found by measuring OIDs of public repositories.
 */
export const hasCheckDigit = (oid: string): boolean => {
  const henkilo = henkiloOid.exec(oid)?.[2];
  const digits = henkilo ?? organisaatioOid.exec(oid)?.[2];
  if (digits === undefined) return false;
  const toCheckDigit = henkilo === undefined ? toOrganisaatioCheckDigit : toHenkiloCheckDigit;
  return digits.endsWith(String(toCheckDigit(digits.slice(0, -1))));
};

const toOid = (branch: number, number: number, toCheckDigit: (digits: string) => number): string => {
  if (!Number.isSafeInteger(number) || number < 0 || number > 9_999_999_999) {
    throw new RangeError(`An OID takes a whole number from 0 to 9999999999, not ${number}.`);
  }
  const digits = String(number).padStart(10, '0');
  return `1.2.246.562.${branch}.${digits}${toCheckDigit(digits)}`;
};

/** Weights 7, 3, 1 from the right. */
const toHenkiloCheckDigit = (digits: string): number =>
  complement(digits, (digit, place) => digit * (place % 3 === 0 ? 7 : place % 3 === 1 ? 3 : 1));

/** Luhn: every other digit from the right is doubled, and the digits of the double are added. */
const toOrganisaatioCheckDigit = (digits: string): number =>
  complement(digits, (digit, place) => (place % 2 === 0 ? digit * 2 - (digit > 4 ? 9 : 0) : digit));

const complement = (digits: string, weigh: (digit: number, place: number) => number): number => {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    sum += weigh(digits.charCodeAt(digits.length - 1 - place) - 48, place);
  }
  return (10 - (sum % 10)) % 10;
};
