import { javaLineEnd } from './line-end.ts';

/** A Finnish personal identity code of good format whose day of birth exists. */
export interface Hetu {
  readonly hetu: string;
  /** `YYYY-MM-DD` */
  readonly syntymaaika: string;
  readonly vuosisata: Vuosisata;
  /** The century sign. */
  readonly valimerkki: Valimerkki;
  /** Individual number, 0-999. */
  readonly yksilonumero: number;
  /** The check character, whether right or not. */
  readonly tarkistusmerkki: string;
  /** The check character is the one that the digits give (claim KM-041). */
  readonly valid: boolean;
  /** Individual number 900-999: nobody's (claim KM-042). */
  readonly artificial: boolean;
}

export type Vuosisata = 1800 | 1900 | 2000;

/** The century signs; `+`, `-` and `A` are the first and by far the most common (claim KM-040). */
export const valimerkit = {
  1800: ['+'],
  1900: ['-', 'Y', 'X', 'W', 'V', 'U'],
  2000: ['A', 'B', 'C', 'D', 'E', 'F'],
} as const;
export type Valimerkki = (typeof valimerkit)[Vuosisata][number];

const pattern = '(?:[012]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[A-FYXWVU\\-+]\\d{3}[0-9A-FHJ-NPR-Y]';
const format = new RegExp(`^${pattern}${javaLineEnd}`);
const whole = new RegExp(`^${pattern}$`);
const tarkistusmerkit = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether Koski lets a text through as a hetu: upper case, day 00-31 of any month, any individual number and check
 * character, and one line terminator at the end (claims KM-039, KM-043, KM-044).
 */
export const isHetuFormat = (text: string): boolean => format.test(text);

/** Reads a hetu; `undefined` when the format is bad or the day does not exist. A wrong check character is read. */
export const parseHetu = (text: string): Hetu | undefined => {
  if (!whole.test(text)) return undefined;
  const valimerkki = text[6] as Valimerkki;
  const vuosisata = centuryOf(valimerkki);
  const syntymaaika = `${vuosisata / 100}${text.slice(4, 6)}-${text.slice(2, 4)}-${text.slice(0, 2)}`;
  if (!exists(syntymaaika)) return undefined;
  const yksilonumero = Number(text.slice(7, 10));
  const tarkistusmerkki = text.slice(10);
  return {
    hetu: text,
    syntymaaika,
    vuosisata,
    valimerkki,
    yksilonumero,
    tarkistusmerkki,
    valid: tarkistusmerkki === toTarkistusmerkki(text.slice(0, 6) + text.slice(7, 10)),
    artificial: yksilonumero >= 900,
  };
};

/**
 * The hetu of a day (`YYYY-MM-DD`, 1800-2099) and an individual number (0-999; synthetic persons have 900-999).
 * Throws RangeError when the parts can't make one, or the sign is of another century.
 */
export const toHetu = ({ syntymaaika, yksilonumero, valimerkki }: HetuParts): string => {
  const [year = '', month = '', day = ''] = syntymaaika.split('-');
  const sign = valimerkki ?? defaultSign(year);
  const numero = String(yksilonumero).padStart(3, '0');
  const digits = `${day}${month}${year.slice(2)}`;
  const hetu = `${digits}${sign}${numero}${toTarkistusmerkki(digits + numero)}`;
  if (parseHetu(hetu)?.syntymaaika !== syntymaaika) {
    throw new RangeError(`No hetu has the day ${syntymaaika}, the number ${yksilonumero} and the sign ${sign}.`);
  }
  return hetu;
};

export interface HetuParts {
  readonly syntymaaika: string;
  readonly yksilonumero: number;
  readonly valimerkki?: Valimerkki;
}

const defaultSign = (year: string): Valimerkki => (year < '1900' ? '+' : year < '2000' ? '-' : 'A');

const centuryOf = (valimerkki: Valimerkki): Vuosisata => {
  if (valimerkki === '+') return 1800;
  return 'ABCDEF'.includes(valimerkki) ? 2000 : 1900;
};

const exists = (paiva: string): boolean => {
  const time = Date.parse(`${paiva}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(paiva);
};

const toTarkistusmerkki = (digits: string): string => tarkistusmerkit.charAt(Number(digits) % 31);
