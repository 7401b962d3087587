import { toHenkiloOid, toHetu } from '#contracts';

// Identifiers that nobody has, not even in a test environment: the last of a test branch's numbers, and artificial hetut
// of the beginning of the 19th century.

/** An OID of nobody, 0-9999. */
export const oidOfNobody = (index: number): string => toHenkiloOid(98, 9_999_980_000 + index);

/** A hetu of nobody, 0-9999. */
export const hetuOfNobody = (index: number): string =>
  toHetu({
    syntymaaika: `18${pad(Math.floor(index / 1200))}-${pad((Math.floor(index / 100) % 12) + 1)}-01`,
    yksilonumero: 900 + (index % 100),
  });

const pad = (count: number): string => String(count).padStart(2, '0');

/** So many of them, all different. */
export const many = (count: number, of: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => of(index));
