// Koski's own checks, laxer than the identifiers' rules: no check character or existing day is asked for on the way in,
// and Java's `$` lets one line ending pass. Claims KM-039, KM-041, KM-044, KM-045.

/** The only check that `/hetu` makes. */
export const isHetuFormat = (text: string): boolean => hetuFormat.test(text);

/** The only check that `/oid` makes. */
export const isPersonOidFormat = (text: string): boolean => personOidFormat.test(text);

const lineEnd = '(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?$';
const hetuFormat = new RegExp(
  `^([012][0-9]|3[01])(0[1-9]|1[0-2])([0-9]{2})([A-FYXWVU+-])([0-9]{3})([0-9A-FHJ-NPR-Y])${lineEnd}`,
);
const personOidFormat = new RegExp(`^1\\.2\\.246\\.562\\.(24|98|198)\\.[0-9]{11}${lineEnd}`);

/** The full check, which decides only whether Koski asks VIRTA and YTR by this hetu. `today` is `YYYY-MM-DD`. */
export const isRealHetu = (hetu: string, today: string, acceptSyntheticHetut: boolean): boolean => {
  const birthday = toBirthday(hetu);
  return (
    birthday !== undefined &&
    birthday < today &&
    (acceptSyntheticHetut || hetu[7] !== '9') &&
    hetu[10] === '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(hetu.slice(0, 6) + hetu.slice(7, 10)) % 31]
  );
};

/** The day of birth that a hetu tells, `YYYY-MM-DD`; absent when there is no such day. */
export const toBirthday = (hetu: string): string | undefined => {
  const [, day, month, year, sign] = hetuFormat.exec(hetu) ?? [];
  if (sign === undefined) return undefined;
  const century = sign === '+' ? '18' : sign >= 'A' && sign <= 'F' ? '20' : '19';
  const birthday = `${century}${year}-${month}-${day}`;
  const date = new Date(`${birthday}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(birthday) ? birthday : undefined;
};
