import type { VirtaAikajakso } from '#contracts';
import { VirtaFailure } from './virta-failure.ts';

// Values as the JVM reads them; what it can't read fails the person. Claims VI-006 to VI-010.

/** `YYYY-MM-DD` and nothing else. */
export const toPaiva = (text: string | undefined): string => {
  const paiva = text ?? '';
  if (isPaiva(paiva)) return paiva;
  throw new VirtaFailure(`Text '${paiva}' could not be parsed as a date`);
};

const isPaiva = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || day < 1 || month < 1 || month > 12)
    return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
};

export const alkuPvm = ({ alkuPvm }: VirtaAikajakso): string => toPaiva(alkuPvm);

/** The end of a period; VIRTA writes an open one as 2112-12-21. */
export const loppuPvm = ({ loppuPvm }: VirtaAikajakso): string | undefined =>
  loppuPvm === undefined || loppuPvm === '2112-12-21' ? undefined : toPaiva(loppuPvm);

/** A 32-bit integer: optional sign and digits. */
export const toKokonaisluku = (text: string): number => {
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= -(2 ** 31) && value < 2 ** 31) return value + 0;
  throw new VirtaFailure(`For input string: "${text}"`);
};

const float = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?$/;
const hexFloat = /^([+-]?)0x(?=\.?[\da-f])([\da-f]*)\.?([\da-f]*)p([+-]?\d+)[fd]?$/i;

/** Credits: a 32-bit float, so 2.3 becomes 2.299999952316284. Surrounding white space is tolerated. */
export const toLiukuluku = (text: string): number => {
  const trimmed = trimmedText(text);
  if (trimmed === '') throw new VirtaFailure('empty String');
  if (/^[+-]?(NaN|Infinity)$/.test(trimmed)) return Number(trimmed);
  if (float.test(trimmed)) return Math.fround(Number(trimmed.replace(/[fFdD]$/, '')));
  const [, sign, whole = '', fraction = '', exponent] = hexFloat.exec(trimmed) ?? [];
  if (exponent === undefined) throw new VirtaFailure(`For input string: "${trimmed}"`);
  const value = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length);
  return Math.fround(sign === '-' ? -value : value);
};

/** Without the characters up to the space at both ends; other white space the JVM leaves where it is. */
export const trimmedText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the JVM trims
  text.replace(/^[\u0000- ]+|[\u0000- ]+$/g, '');

/** `1` and `true` in any case are true, everything else is false. */
export const toTotuusarvo = (text: string): boolean => ['1', 'true'].includes(text.toLowerCase());

/** Sum of widened floats, rounded half up to one decimal, as a 32-bit float. */
export const sumToOneDecimal = (values: readonly number[]): number => {
  const scaled = values.reduce((sum, value) => sum + toScaled(value), 0n);
  const unit = SCALE / 10n;
  const tenths = (scaled + unit / 2n) / unit;
  return Math.fround(Number(tenths) / 10);
};

const DECIMALS = 60;
const SCALE = 10n ** BigInt(DECIMALS);

const toScaled = (value: number): bigint => {
  if (value === Number.POSITIVE_INFINITY) throw new VirtaFailure('Infinity has no decimal value');
  const [, whole = '', fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = DECIMALS - fraction.length + Number(exponent);
  return shift < 0 ? 0n : BigInt(whole + fraction) * 10n ** BigInt(shift);
};
