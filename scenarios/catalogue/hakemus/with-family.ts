import type { Rekisteritiedot } from '#contracts';

/** These applications of family members, and no others. */
export const withFamily =
  (...perheenjasentenHakemukset: Rekisteritiedot['perheenjasentenHakemukset']) =>
  (tiedot: Rekisteritiedot): Rekisteritiedot => ({ ...tiedot, perheenjasentenHakemukset });
